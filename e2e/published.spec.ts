import { publishedRows } from '#lib/leaderboard/published-figures.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test('reads the published figures, and why they stand apart', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Published figures' }).click();
  await expect(page).toHaveURL('/published');
  await expect(page.getByRole('heading', { name: 'Not comparable to our boards' })).toBeVisible();
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(publishedRows.length + 2);
  const gpt4 = page.getByRole('row', { name: 'GPT-4 0.80' });
  await expect(gpt4).toContainText('7.62');
  await expect(gpt4).toContainText('8.90');
  await expect(
    page.getByRole('main').getByRole('link', { name: /arXiv 2401.12474/ }),
  ).toHaveAttribute('href', 'https://arxiv.org/abs/2401.12474');
  await expectAccessible(page);
});
