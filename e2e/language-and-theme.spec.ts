import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const paper = 'rgb(253, 251, 246)';
const houseLightsDown = 'rgb(21, 16, 13)';

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test('a browser that asks for Chinese gets it, at the same address', async ({
  browser,
  product,
}) => {
  const context = await browser.newContext({ baseURL: product.url, locale: 'zh-CN' });
  const page = await context.newPage();
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  expect(response?.request().redirectedFrom()).toBeNull();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(page.getByRole('link', { name: '剧目', exact: true })).toBeVisible();
  for (const path of ['/', '/suites', '/suites/starter', '/published', '/sign-in']) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await context.close();
});

test('the language is switched where one stands, and stays', async ({ page }) => {
  await page.goto('/suites');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('剧目');
  await expect(page).toHaveURL('/suites');
  await page.goto('/published');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('论文数据');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published figures');
});

test('the lights follow the system until they are set', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await background(page)).toBe(houseLightsDown);
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  await expect.poll(() => background(page)).toBe(paper);
  await page.reload();
  expect(await background(page)).toBe(paper);
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect.poll(() => background(page)).toBe(houseLightsDown);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('language and lights can still be switched', async ({ page }) => {
    await page.goto('/suites');
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('剧目');
    await page.getByRole('button', { name: '暗', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/suites');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
