import { expect, expectAccessible, test } from './fixtures.ts';

const controls = ['oracle', 'impostor', 'assistant', 'refuser', 'know-it-all', 'parrot'].map(
  (name) => `control-${name}`,
);

test('the page itself, before any script, names every row', async ({ request }) => {
  const response = await request.get('/', { maxRedirects: 0 });
  expect(response.status()).toBe(200);
  const html = await response.text();
  for (const slug of controls) expect(html).toContain(slug);
});

test('ranks the controls with a value and an interval each', async ({ page }) => {
  await page.goto('/');
  const oracle = page.getByRole('row', { name: /control-oracle/ });
  await expect(oracle.getByRole('cell').first()).toHaveText(/^1(–\d)?$/);
  await expect(oracle).toContainText(/\d\.\d\d–\d\.\d\d/);
  await expect(page.getByText('A first look.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /The understudies/ })).toBeVisible();
  await expectAccessible(page);
});

test('shows the two errors behind rejection on demand', async ({ page }) => {
  await page.goto('/');
  const refuser = page.getByRole('row', { name: /control-refuser/ });
  await expect(refuser.getByText('false refusals')).toBeHidden();
  await refuser.getByText(/^balanced/).click();
  await expect(refuser.getByText('false refusals')).toBeVisible();
  await expect(refuser.getByText('missed')).toBeVisible();
});

test('sorts by a column, and the address brings the order back', async ({
  page,
  browser,
  product,
}) => {
  await page.goto('/');
  await page.getByRole('columnheader', { name: 'Identity' }).getByRole('link').click();
  await expect(page).toHaveURL(/sort=role-identity/);
  await page.getByRole('columnheader', { name: 'Identity' }).getByRole('link').click();
  await expect(page).toHaveURL(/order=up/);
  await expect(page.getByRole('columnheader', { name: 'Identity' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const values = await page.getByRole('link', { name: /^Identity of control-/ }).allTextContents();
  const numbers = values.map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers[0]).toBeLessThan(numbers.at(-1) ?? 0);
  const slugs = await page.getByRole('rowheader', { name: /^control-/ }).allTextContents();
  const { pathname, search } = new URL(page.url());
  const other = await browser.newPage({ baseURL: product.url, javaScriptEnabled: false });
  await other.goto(pathname + search);
  expect(await other.getByRole('rowheader', { name: /^control-/ }).allTextContents()).toEqual(
    slugs,
  );
  await other.close();
});

test('hides the controls, and shows one language', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Chinese', exact: true }).click();
  await expect(page).toHaveURL(/language=zh/);
  await expect(page.getByRole('row', { name: /control-oracle/ })).toBeVisible();
  await page.getByRole('link', { name: 'hidden', exact: true }).click();
  await expect(page.getByRole('row', { name: /control-oracle/ })).toBeHidden();
  await page.getByRole('link', { name: 'shown', exact: true }).click();
  await expect(page.getByRole('row', { name: /control-oracle/ })).toBeVisible();
});

test('leads from a value to the transcripts behind it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Knowledge of control-oracle/ }).click();
  await expect(page).toHaveURL(
    /\/runs\/[^/]+\/transcripts\?candidate=control-oracle&metric=role-knowledge/,
  );
});

test('says what to do where no board fits the address', async ({ page }) => {
  await page.goto('/?board=nothing');
  await expect(page.getByText('The stage is empty')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Show the newest board' }).click();
  await expect(page.getByRole('row', { name: /control-oracle/ })).toBeVisible();
});

test('fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
