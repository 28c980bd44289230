import { describe, expect, it } from 'vitest';
import { cohenKappa, quadraticKappa } from './kappa.ts';

const FIRST = [1, 2, 3, 4, 5, 5, 3, 2, 1, 4, 9, 9];
const SECOND = [1, 2, 4, 4, 5, 3, 3, 2, 2, 4, 9, 7];
const pairs = FIRST.map((first, index) => ({
  cluster: `c${index % 5}`,
  first,
  second: SECOND[index] ?? Number.NaN,
}));
const options = { seed: 1, resamples: 1_000 };

describe('cohenKappa', () => {
  // scikit-learn: cohen_kappa_score(FIRST, SECOND)
  it('is that of scikit-learn', () => {
    const result = cohenKappa(pairs, options);
    expect(result.estimate).toBeCloseTo(0.6065573770491803, 12);
    expect(result.units).toBe(12);
    expect(result.interval?.low).toBeLessThan(0.6065);
    expect(result.interval?.high).toBeGreaterThan(0.6066);
  });

  // Cohen 1960's layout by hand: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no gives 0.4.
  it('takes names', () => {
    const cells = [
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ] as const;
    const named = cells.flatMap(([first, second, count]) =>
      Array.from({ length: count }, (_, index) => ({ cluster: `c${index}`, first, second })),
    );
    expect(cohenKappa(named, options).estimate).toBeCloseTo(0.4, 12);
  });

  it('does not exist where one category is all there is', () => {
    const same = pairs.map(({ cluster }) => ({ cluster, first: 'yes', second: 'yes' }));
    expect(cohenKappa(same, options)).toMatchObject({
      estimate: undefined,
      reason: 'undefined-statistic',
    });
    expect(cohenKappa([], options)).toMatchObject({ reason: 'no-observations', units: 0 });
  });
});

describe('quadraticKappa', () => {
  // scikit-learn: cohen_kappa_score(FIRST, SECOND, weights='quadratic', labels=range(1, 10))
  it('is that of scikit-learn on the whole scale', () => {
    expect(quadraticKappa(pairs, options).estimate).toBeCloseTo(0.927536231884058, 12);
  });

  it('does not change with the unit of the scale or the order of the pairs', () => {
    const scaled = pairs.map(({ cluster, first, second }) => ({
      cluster,
      first: first / 8,
      second: second / 8,
    }));
    const { estimate } = quadraticKappa(pairs, options);
    expect(quadraticKappa(scaled, options).estimate).toBeCloseTo(estimate ?? Number.NaN, 12);
    expect(quadraticKappa([...pairs].reverse(), options)).toEqual(quadraticKappa(pairs, options));
  });

  it('does not exist where both always give one fraction', () => {
    const same = pairs.map(({ cluster }) => ({ cluster, first: 0.1, second: 0.1 }));
    expect(quadraticKappa(same, options).estimate).toBeUndefined();
  });
});
