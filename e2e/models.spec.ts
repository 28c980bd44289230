import { startRehearsalEndpoint } from '#lib/models/rehearsal-endpoint.fixture.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { registerModel } from './register-model.ts';

test('register an endpoint, check it, remove it', async ({ page }) => {
  const endpoint = await startRehearsalEndpoint({ answer: () => 'I am here.' });
  await page.goto('/models');
  const form = page.getByRole('form', { name: 'An endpoint' });

  await form.getByLabel('Slug').fill('Not A Slug');
  await form.getByLabel('Base URL').fill('127.0.0.1:8000');
  await form.getByLabel('Key variable').fill('sk-1234567890');
  await form.getByLabel('Price in').fill('0.5');
  await form.getByRole('button', { name: 'Register' }).click();
  for (const [label, says] of [
    ['Slug', /lower-case letters/],
    ['Model name', /as the endpoint knows it/],
    ['Base URL', /starts with http/],
    ['Key variable', /Not the key itself/],
    ['Price out', /both prices or none/],
  ] as const) {
    const box = form.getByLabel(label);
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveAccessibleDescription(says);
  }
  await expectAccessible(page);

  await form.getByLabel('Slug').fill('stand-in');
  await form.getByLabel('Model name').fill('stand-in');
  await form.getByLabel('Base URL').fill(endpoint.baseUrl);
  await form.getByLabel('Key variable').fill('');
  await form.getByLabel('Price out').fill('1.5');
  await form.getByRole('button', { name: 'Register' }).click();
  await expect(page.getByText('stand-in is registered')).toBeVisible();
  const entry = page.getByRole('listitem').filter({ hasText: endpoint.baseUrl });
  await expect(entry).toContainText('$0.50 in, $1.50 out');

  await entry.getByRole('button', { name: 'Check' }).click();
  await expect(entry).toContainText('I am here.', { timeout: 15_000 });
  await expect(entry).toContainText('100 tokens read, 20 written');
  await expectAccessible(page);

  await entry.getByRole('button', { name: 'Remove stand-in' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(entry).toHaveCount(0);
  await endpoint.close();
});

test('a dead endpoint, a missing variable and a taken slug are said plainly', async ({
  page,
  product,
}) => {
  const dead = 'http://127.0.0.1:9/v1';
  await registerModel(product, 'dead', dead);
  await registerModel(product, 'keyless', dead, '--api-key-env', 'UNSET_KEY');
  await page.goto('/models');
  const entry = (slug: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: slug }) });
  await expect(entry('keyless')).toContainText('The variable UNSET_KEY is not set');
  await entry('dead').getByRole('button', { name: 'Check' }).click();
  await expect(entry('dead')).toContainText('No answer', { timeout: 20_000 });
  await expect(entry('dead')).toContainText('127.0.0.1:9');

  const form = page.getByRole('form', { name: 'An endpoint' });
  await form.getByLabel('Slug').fill('dead');
  await form.getByLabel('Model name').fill('none');
  await form.getByLabel('Base URL').fill('http://127.0.0.1:9/v1');
  await form.getByRole('button', { name: 'Register' }).click();
  await expect(form.getByLabel('Slug')).toHaveAccessibleDescription(/taken/);

  await page.getByRole('tab', { name: 'A file on this machine' }).click();
  const file = page.getByRole('form', { name: 'A file on this machine' });
  await file.getByLabel('Slug').fill('a-file');
  await file.getByLabel('Path').fill('/nowhere/model.gguf');
  await file.getByRole('button', { name: 'Register' }).click();
  await expect(file.getByLabel('Path')).toHaveAccessibleDescription(/cannot be read/);
});
