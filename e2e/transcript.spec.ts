import { expect, expectAccessible, test } from './fixtures.ts';

test('from a score on the board to the sentence that earned it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Identity of control-impostor/ }).click();
  await expect(page).toHaveURL(/transcripts\?candidate=control-impostor&metric=role-identity/);
  await expect(page.getByRole('row')).toHaveCount(13);
  await expectAccessible(page);

  await page.getByLabel('Character').selectOption({ label: 'Sherlock Holmes' });
  await expect(page).toHaveURL(/character=sherlock-holmes/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: 'Sherlock Holmes' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sherlock Holmes');
  const judges = page.getByRole('complementary', { name: 'The judges on turn 1' });
  await expect(judges.getByText(/Took it for/)).toBeVisible();
  await expect(judges.getByText('the character', { exact: true })).toBeVisible();
  await judges.getByText('The judge’s reply').first().click();
  await expect(judges.getByText(/most suitable role is \[/)).toBeVisible();
  await expectAccessible(page);
});

test('reading by keys, within the filtered list', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Knowledge of control-oracle/ }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
  await expect(page).toHaveURL(/language=zh/);
  await page.getByRole('link', { name: 'outside the boundary' }).click();
  await expect(page).toHaveURL(/only=outside/);
  await expect(page.getByRole('row')).toHaveCount(7);
  await page.locator('tbody a').first().click();
  await expect(page.getByText('1 of 6')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('2 of 6')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByText('3 of 6')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText('2 of 6')).toBeVisible();

  const sought = await page
    .locator('[data-sought=true]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(sought).toHaveLength(2);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`#${sought[0]}$`));
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`#${sought[1]}$`));
  await page.keyboard.press('p');
  await expect(page).toHaveURL(new RegExp(`#${sought[0]}$`));
  await expect(page.locator(`#${sought[0]}`)).toHaveAttribute('data-current', 'true');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Reading by keys' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('a transcript that is none', () => {
  test.use({ expectedError: /404/ });
  test('is not found, as any other page', async ({ page }) => {
    for (const path of ['/runs/none', '/runs/none/transcripts', '/runs/none/transcripts/a~b~1']) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
    }
  });
});
