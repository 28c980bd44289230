import { describe, expect, it } from 'vitest';
import { clusteredStandardError, mean } from './mean.ts';

const values = [0.7, 0.8, 0.4, 0.9, 0.1, 0.3, 0.5, 1, 1, 0.6];
const clusters = ['0', '0', '0', '1', '1', '1', '1', '2', '3', '3'];
const observations = values.map((value, index) => ({ cluster: clusters[index] ?? '', value }));

describe('mean', () => {
  it('is undefined, not 0, for no values', () => expect(mean([])).toBeUndefined());
  it('is the arithmetic mean', () => expect(mean(Float64Array.of(1, 2, 6))).toBe(3));
});

describe('clusteredStandardError', () => {
  // statsmodels 0.14: OLS(values, ones).fit(cov_type='cluster', cov_kwds={'groups': clusters}).bse
  it('is the CR1 error of statsmodels', () => {
    expect(clusteredStandardError(observations)).toBeCloseTo(0.10139033484509254, 14);
  });

  it('is the ordinary standard error where every observation is its own cluster', () => {
    const alone = [1, 2, 4, 7].map((value, index) => ({ cluster: `${index}`, value }));
    expect(clusteredStandardError(alone)).toBeCloseTo(Math.sqrt(7 / 4), 14);
  });

  it('does not depend on the order, to the last bit', () => {
    const reversed = [...observations].reverse();
    expect(clusteredStandardError(reversed)).toBe(clusteredStandardError(observations));
  });

  it('does not exist for fewer than two clusters', () => {
    expect(clusteredStandardError([])).toBeUndefined();
    expect(clusteredStandardError(observations.slice(0, 3))).toBeUndefined();
  });

  it('refuses a value that is no number', () => {
    expect(() => clusteredStandardError([{ cluster: 'a', value: Number.NaN }])).toThrow(/"a"/);
  });
});
