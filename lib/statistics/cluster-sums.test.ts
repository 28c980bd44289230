import { describe, expect, it } from 'vitest';
import { columnsOf, meanOfRatios, sumByCluster } from './cluster-sums.ts';

describe('sumByCluster', () => {
  it('adds up in an order of its own, so that the last bit stays the same', () => {
    const items = [0.1, 0.2, 0.3].map((value) => ({ cluster: 'a', sums: [1, value] }));
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    expect(sumByCluster([...items].reverse())).toEqual(sumByCluster(items));
  });
});

describe('columnsOf', () => {
  it('has a column for each component, by cluster name', () => {
    const clusters = [
      { cluster: 'b', sums: [3, 4] },
      { cluster: 'a', sums: [1, 2] },
    ];
    expect(columnsOf(clusters)).toEqual([Float64Array.of(1, 3), Float64Array.of(2, 4)]);
  });
});

describe('meanOfRatios', () => {
  it.each([
    [[6, 3], 2],
    [[1, 2, 3, 4], 0.625],
    [[1, 2, 0, 0], undefined],
    [[], undefined],
  ])('of %j is %s', (sums, expected) => {
    expect(meanOfRatios(Float64Array.from(sums))).toBe(expected);
  });
});
