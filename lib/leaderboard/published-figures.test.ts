import { describe, expect, it } from 'vitest';
import { publishedRows } from './published-figures.ts';

describe('the published figures', () => {
  it('are the nineteen rows of the table, each once', () => {
    expect(new Set(publishedRows.map(({ model }) => model)).size).toBe(19);
  });

  it.each(publishedRows)('$model: all languages lie between the two', ({ all, en, zh }) => {
    for (const at of [0, 1, 2] as const) {
      expect(all[at]).toBeGreaterThanOrEqual(Math.min(en[at], zh[at]) - 0.005);
      expect(all[at]).toBeLessThanOrEqual(Math.max(en[at], zh[at]) + 0.005);
    }
  });

  it.each([
    ['GPT-4', [0.8, 7.62, 0.85], 8.9],
    ['Qwen-Max', [0.92, 8.33, 0.91], 9.65],
    ['Ditto Qwen-72B', [0.9, 6.64, 0.82], 8.43],
    ['Claude 2.1', [0.51, 5.02, 0.66], null],
  ])('%s as printed', (model, all, mtBenchRoleplay) => {
    expect(publishedRows.find((row) => row.model === model)).toMatchObject({
      all,
      mtBenchRoleplay,
    });
  });
});
