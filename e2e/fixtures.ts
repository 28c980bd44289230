import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Product, startProduct } from './product.ts';

export { expect };

interface TestFixtures {
  /** Console errors that a test provokes on purpose: `test.use({ expectedError: /404/ })`. */
  readonly expectedError: RegExp | null;
}

interface WorkerFixtures {
  readonly product: Product;
}

/** A browser test over a product of its worker's own; it fails on any error the page did not have to show. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  expectedError: [null, { option: true }],
  product: [
    async ({}, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ product }, use) => use(product.url),
  page: async ({ page, expectedError }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
    });
    await use(page);
    const unexpected = errors.filter((text) => !expectedError?.test(text));
    expect(unexpected, 'errors in the page').toEqual([]);
  },
});

/** Holds the page as it stands against axe, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(transitionsEnd);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
    );
    expect(faults, `accessibility in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Resolves, in the page, once no colour is on its way to the other theme any more. */
async function transitionsEnd(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
