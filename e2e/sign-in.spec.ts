import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startNode } from '../launcher/processes.mjs';
import { root } from '../launcher/root.mjs';
import { expect, expectAccessible, test } from './fixtures.ts';

const token = 'a token for this test alone';
let web: ChildProcess;
let url: string;

test.beforeAll(async ({ product }) => {
  web = startNode(process.execPath, [join(root, 'launcher/web.mjs')], {
    env: {
      ...process.env,
      UNDERSTUDY_HOME: product.home,
      UNDERSTUDY_ADMIN_TOKEN: token,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
    },
  });
  [{ url }] = await once(web, 'message');
});

test.afterAll(async () => {
  const ended = once(web, 'exit');
  web.kill('SIGTERM');
  await ended;
});

test('signs in with the token, and out again; reading needs neither', async ({ page, context }) => {
  await page.goto(`${url}/`);
  await expect(page.getByRole('row', { name: /control-oracle/ })).toBeVisible();

  await page.goto(`${url}/sign-in`);
  await expectAccessible(page);
  await page.getByLabel('Token').fill('not the token');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('That is not the token.')).toBeVisible();
  expect(await context.cookies()).toEqual([]);

  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('You are signed in.')).toBeVisible();
  const [session] = await context.cookies();
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  expect(session?.value).not.toContain(token);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Token')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('a change without a session leads to the sign-in', async ({ page }) => {
  await page.goto(`${url}/models`);
  await page
    .getByRole('form', { name: 'An endpoint' })
    .getByRole('button', { name: 'Register' })
    .click();
  await expect(page).toHaveURL(/\/sign-in\?refused=sign-in/);
  await expect(page.getByText('That change needs the administrator’s session.')).toBeVisible();
});
