import { describe, expect, it } from 'vitest';
import type { Aggregate } from '#lib/leaderboard/aggregate.ts';
import { aggregateText, metricColumns } from './metric-text.ts';

const counts = { n: 5, unscored: 2 };

describe('aggregateText', () => {
  it.each<[aggregate: Aggregate | undefined, text: string]>([
    [{ value: 0.834, low: 0.7, high: 0.91, ...counts }, '0.83 [0.70, 0.91]'],
    [{ value: 7, low: null, high: null, ...counts }, '7.00'],
    [{ value: 0, low: 0, high: 0, ...counts }, '0.00 [0.00, 0.00]'],
    [{ value: null, low: null, high: null, ...counts }, '—'],
    [undefined, '—'],
  ])('writes %o as %s', (aggregate, text) => {
    expect(aggregateText(aggregate)).toBe(text);
  });

  it('counts scored and unscored turns once each, the mean of metrics not again', () => {
    const value = { value: 1, low: 1, high: 1, ...counts };
    const row = { metrics: { 'role-identity': value, 'role-knowledge': value, overall: value } };
    const texts = metricColumns<typeof row>().map(({ title, text }) => [title, text(row)]);
    expect(Object.fromEntries(texts)).toMatchObject({ n: '10', unscored: '4', rejection: '—' });
  });
});
