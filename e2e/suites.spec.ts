import { expect, expectAccessible, test } from './fixtures.ts';

test('finds a suite, its cast and what a character is asked', async ({ page, product }) => {
  const { suites } = JSON.parse((await product.command('suites', '--json')).stdout);
  const starter = suites.find((each: { readonly id: string }) => each.id === 'starter');

  await page.goto('/suites');
  const row = page.getByRole('row', { name: /starter/ });
  await expect(row).toContainText(starter.version);
  await expect(row).toContainText(String(starter.probes));
  await expectAccessible(page);

  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Dramatis personae' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(starter.characters);
  await expectAccessible(page);

  await page.getByRole('link', { name: /Scheherazade/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scheherazade');
  await expect(page.getByText(/Why did you offer yourself/)).toBeVisible();
  await expect(page.getByText(/For three years King Shahryar had wedded a maiden/)).toBeVisible();
  await expect(page.getByText('of another world')).toBeVisible();
  await expect(page.getByText('Morgiana', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('copies the whole hash of a suite', async ({ page, product, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { suites } = JSON.parse((await product.command('suites', '--json')).stdout);
  await page.goto('/suites/starter');
  await page.getByRole('button', { name: /Copy the whole hash/ }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(suites.map((each: { readonly hash: string }) => each.hash)).toContain(copied);
});

test.describe('an address that names nothing', () => {
  test.use({ expectedError: /404/ });

  test('says so, and leads back', async ({ page }) => {
    const response = await page.goto('/suites/starter/characters/nobody');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Not on the bill' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Go to the leaderboard' }).click();
    await expect(page).toHaveURL('/');
  });
});
