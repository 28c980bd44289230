import { describe, expect, it } from 'vitest';
import { comparePaired, holm, type ItemObservation } from './paired.ts';
import { seededRandom } from './random.ts';
import { signFlipTest } from './sign-flip.ts';

const DIFFERENCES = [0.3, -0.1, 0.25, 0.4, 0.05, 0.2, -0.15, 0.35];

/** Scores of some characters with turns each, shifted for every turn alike. */
function scores(seed: string, clusters: number, turns: number, shift: number): ItemObservation[] {
  const random = seededRandom(seed);
  return Array.from({ length: clusters * turns }, (_, index) => ({
    item: `probe-${index}`,
    cluster: `character-${Math.floor(index / turns)}`,
    value: random.next() + shift,
  }));
}

describe('signFlipTest', () => {
  // scipy 1.17: stats.permutation_test((d,), np.sum, permutation_type='samples', n_resamples=np.inf)
  it('counts every combination where there are few', () => {
    const test = signFlipTest(Float64Array.from(DIFFERENCES), { seed: 1 });
    expect(test).toEqual({ pValue: 0.078125, method: 'exact' });
  });

  it('comes close to the exact value where it samples', () => {
    const test = signFlipTest(Float64Array.from(DIFFERENCES), { seed: 1, flips: 255 });
    expect(test.method).toBe('sampled');
    expect(Math.abs(test.pValue - 0.078125)).toBeLessThan(0.05);
  });

  it('never says 0, and 1 for no difference', () => {
    const far = signFlipTest(new Float64Array(40).fill(1), { seed: 1, flips: 999 });
    expect(far).toEqual({ pValue: 0.001, method: 'sampled' });
    expect(signFlipTest(new Float64Array(40), { seed: 1 }).pValue).toBe(1);
  });

  it('is level: under no difference p lies below 0.05 about as often as it should', () => {
    const random = seededRandom('level');
    let rejected = 0;
    for (let study = 0; study < 1_000; study += 1) {
      const sums = Float64Array.from({ length: 20 }, () => random.next() - 0.5);
      if (signFlipTest(sums, { seed: 1, flips: 999 }).pValue <= 0.05) rejected += 1;
    }
    expect(rejected).toBeGreaterThan(25);
    expect(rejected).toBeLessThan(80);
  });
});

describe('comparePaired', () => {
  const first = scores('first', 10, 4, 0.2);
  const second = scores('second', 10, 4, 0);
  const options = { seed: 'board', resamples: 2_000, flips: 500 };

  it('finds a shift', () => {
    const exact = { ...options, flips: 1_024 };
    const shifted = first.map((entry) => ({ ...entry, value: entry.value - 0.5 }));
    const { difference, test, pairs, unpaired } = comparePaired(first, shifted, exact);
    expect(difference.estimate).toBeCloseTo(0.5, 12);
    expect(test).toEqual({ pValue: 2 / 1_024, method: 'exact' });
    expect({ pairs, unpaired }).toEqual({ pairs: 40, unpaired: 0 });
  });

  it('turns its sign with the sides, and keeps p', () => {
    const there = comparePaired(first, second, options);
    const back = comparePaired(second, first, options);
    expect(back.difference.estimate).toBeCloseTo(-(there.difference.estimate ?? Number.NaN), 12);
    expect(back.test).toEqual(there.test);
  });

  it('does not depend on the order of the items', () => {
    const shuffled = seededRandom('items').shuffle(first);
    expect(comparePaired(shuffled, second, options)).toEqual(comparePaired(first, second, options));
  });

  it('leaves out items that one side has no value for', () => {
    const { pairs, unpaired } = comparePaired(first.slice(3), second.slice(0, -2), options);
    expect({ pairs, unpaired }).toEqual({ pairs: 35, unpaired: 5 });
  });

  it('has neither interval nor p-value for one character', () => {
    const result = comparePaired(first.slice(0, 4), second.slice(0, 4), options);
    expect(result.test).toBeUndefined();
    expect(result.difference).toMatchObject({ interval: undefined, reason: 'one-cluster' });
  });

  it('refuses an item twice, or in two clusters', () => {
    const elsewhere = second.map((entry) => ({ ...entry, cluster: 'elsewhere' }));
    expect(() => comparePaired([...first, ...first], second, options)).toThrow(/twice/);
    expect(() => comparePaired(first, elsewhere, options)).toThrow(/"elsewhere"/);
  });
});

describe('holm', () => {
  // statsmodels 0.14: multipletests([.01, .04, .03, .005, .5, .04], method='holm')[1]
  it('adjusts as statsmodels does', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005, 0.5, 0.04]);
    const expected = [0.05, 0.12, 0.12, 0.03, 0.5, 0.12];
    adjusted.forEach((pValue, index) => {
      expect(pValue).toBeCloseTo(expected[index] ?? Number.NaN, 12);
    });
  });

  it('leaves what was not tested out of the family', () => {
    expect(holm([undefined, 0.02, undefined, 0.5])).toEqual([undefined, 0.04, undefined, 0.5]);
    expect(holm([])).toEqual([]);
  });

  it('ends at 1', () => expect(holm([0.6, 0.7])).toEqual([1, 1]));
});
