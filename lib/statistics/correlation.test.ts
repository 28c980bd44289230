import { describe, expect, it } from 'vitest';
import { averageRanks, pearson, spearman } from './correlation.ts';

const X = [1, 2, 2, 3, 5, 8, 8, 8];
const Y = [2, 1, 3, 3, 4, 9, 7, 10];

describe('correlation', () => {
  // scipy 1.17: stats.pearsonr(X, Y), stats.spearmanr(X, Y)
  it('is that of scipy', () => {
    expect(pearson(X, Y)).toBeCloseTo(0.9386465307608466, 12);
    expect(spearman(X, Y)).toBeCloseTo(0.9200335844703181, 12);
  });

  it('averages the ranks of ties', () => {
    expect(averageRanks([5, 1, 5, 0])).toEqual([3.5, 2, 3.5, 1]);
  });

  it('does not exist without variation', () => {
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
    expect(spearman([1], [1])).toBeUndefined();
    expect(pearson([], [])).toBeUndefined();
  });

  it('refuses columns of different length', () => {
    expect(() => spearman([1, 2], [1])).toThrow(RangeError);
  });
});
