import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

// scipy 1.17: stats.norm.cdf(z)
const CDF = [
  [-8, 6.22096057427174e-16],
  [-3.5, 0.00023262907903552502],
  [-3, 0.0013498980316300933],
  [-1.96, 0.024997895148220435],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [1, 0.8413447460685429],
  [2.9, 0.998134186699616],
  [3.1, 0.9990323967867817],
  [6, 0.9999999990134123],
] as const;

// scipy 1.17: stats.norm.ppf(p)
const QUANTILES = [
  [1e-10, -6.361340902404056],
  [0.0013, -3.0114537584997843],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.84, 0.994457883209753],
  [0.975, 1.959963984540054],
  [0.99999, 4.264890793923841],
] as const;

describe('normalCdf', () => {
  it.each(CDF)('at %d is %d', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-11);
  });
});

describe('normalQuantile', () => {
  it.each(QUANTILES)('at %d is %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(1e-10);
  });

  it('ends at the infinities and refuses what is no probability', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
  });
});
