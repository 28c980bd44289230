import { understudyPrompts } from '#lib/judging/prompts/understudy.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { registerModel } from './register-model.ts';

test('a run is planned by keyboard, its estimate grows, and it starts', async ({ page }) => {
  await page.goto('/runs');
  await page.getByRole('link', { name: 'Start a run' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New run');
  const slip = page.getByRole('region', { name: 'What it will ask for' });
  await expect(slip).toContainText('Choose a suite');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Start the run' }).press('Enter');
  await expect(page.getByText('Choose at least one candidate.')).toBeVisible();
  await expect(page.getByText('Choose at least one judge')).toBeVisible();

  await page.getByRole('checkbox', { name: /^control-oracle/ }).press('Space');
  await page.getByRole('checkbox', { name: /^embedded-judge/ }).press('Space');
  await expect(page.getByText('Choose at least one candidate.')).toBeHidden();
  await expect(slip).toContainText('216');
  await page.getByRole('checkbox', { name: /^control-parrot/ }).press('Space');
  await expect(slip).toContainText('432');
  await page.getByLabel('Characters').fill('2');
  await expect(slip).toContainText('72');
  await expect(slip).toContainText('no price known');

  await page.locator('summary', { hasText: 'Repeats and briefing' }).press('Enter');
  await page.getByLabel('Trials').fill('none');
  await page.getByLabel('Seed').focus();
  await expect(page.getByLabel('Trials')).toHaveAccessibleDescription(/from 1 to 100/);
  await expectAccessible(page);
  await page.getByLabel('Trials').fill('1');
  await page.getByLabel('Seed').fill('7');
  await page.getByRole('button', { name: 'Start the run' }).press('Enter');

  await expect(page).toHaveURL(/\/runs\/\d{4}-/);
  await expect(page.getByText('Every reply is in')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'See the board' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'control-oracle' })).toBeVisible();
});

test('an address fills the form, and a judge that plays too is marked', async ({
  page,
  product,
}) => {
  const baseUrl = 'http://127.0.0.1:9/v1';
  await registerModel(product, 'plays', baseUrl);
  await registerModel(product, 'same-model', baseUrl);
  await page.goto(
    '/runs/new?suite=starter&candidate=plays&judge=same-model&protocol=paper&samples=5&seed=9&temperature=0.3&maxCost=2.5&language=zh',
  );
  await expect(page.getByLabel('Suite')).toHaveValue('starter');
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('zh');
  await expect(page.getByRole('radio', { name: /^paper/ })).toBeChecked();
  await expect(page.getByLabel('Votes per judge')).toHaveValue('5');
  await expect(page.getByLabel('Candidate temperature')).toHaveValue('0.3');
  await expect(page.getByLabel('Cost cap')).toHaveValue('2.5');
  const judge = page
    .getByRole('group', { name: /Who judges/ })
    .getByRole('checkbox', { name: /^same-model/ });
  await expect(judge).toBeChecked();
  await expect(judge).toHaveAccessibleName(/judges itself/);
  await page
    .getByRole('checkbox', { name: /^plays/ })
    .first()
    .uncheck();
  await expect(judge).not.toHaveAccessibleName(/judges itself/);
});

test('a prompt pack that is none is refused beside its box', async ({ page }) => {
  await page.goto('/runs/new');
  await page.getByLabel('Or add a pack').setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"not": "a pack"}'),
  });
  await expect(page.getByLabel('Judge prompts')).toHaveAttribute('aria-invalid', 'true');
});

test('a prompt pack of one’s own is stored, chosen and planned', async ({ page }) => {
  const pack = { ...understudyPrompts, id: 'house-words' };
  await page.goto('/runs/new?suite=starter&candidate=control-oracle&judge=embedded-judge&limit=1');
  await page.getByLabel('Or add a pack').setInputFiles({
    name: 'house-words.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await expect(page.getByLabel('Judge prompts').locator('option:checked')).toContainText(
    'house-words',
  );
  await page.getByRole('button', { name: 'Start the run' }).click();
  await expect(page).toHaveURL(/\/runs\/\d{4}-/);
  await page.getByText('The plan as data').click();
  await expect(page.getByText(/"house-words"/)).toBeVisible();
});
