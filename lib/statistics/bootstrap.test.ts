import { describe, expect, it } from 'vitest';
import { clusterBootstrap, clusterBootstrapOf, type IntervalEstimate } from './bootstrap.ts';
import { meanOfRatios } from './cluster-sums.ts';
import { clusteredStandardError, mean } from './mean.ts';
import { normalQuantile } from './normal.ts';
import type { Observation } from './observation.ts';
import { type Random, seededRandom } from './random.ts';

const SKEWED = [0.1, 0.2, 0.2, 0.3, 0.5, 0.9, 1.4, 2.2, 3.7, 6.1, 0.4, 0.7];

function alone(values: readonly number[]): readonly Observation[] {
  return values.map((value, index) => ({ cluster: `c${index}`, value }));
}

function normal(random: Random): number {
  return normalQuantile(random.next());
}

/** Turns that share their character's ability: the intraclass correlation is 0.5. */
function clusteredTurns(random: Random, clusters: number, turns: number): readonly Observation[] {
  return Array.from({ length: clusters }, (_, k) => {
    const ability = normal(random);
    return Array.from({ length: turns }, () => ({
      cluster: `c${k}`,
      value: ability + normal(random),
    }));
  }).flat();
}

function contains({ interval }: IntervalEstimate, truth: number): boolean {
  return interval !== undefined && interval.low <= truth && truth <= interval.high;
}

describe('clusterBootstrap', () => {
  // scipy 1.17: stats.bootstrap((SKEWED,), np.mean, n_resamples=400_000, method='BCa', random_state=1)
  it('takes the BCa interval of scipy where the data are skewed', () => {
    const result = clusterBootstrap(alone(SKEWED), mean, { seed: 1, resamples: 100_000 });
    expect(result).toMatchObject({ method: 'bca', clusters: 12, dropped: 0 });
    expect(Math.abs((result.interval?.low ?? 0) - 0.675)).toBeLessThan(0.02);
    expect(Math.abs((result.interval?.high ?? 0) - 2.867)).toBeLessThan(0.04);
  });

  it('takes the percentile interval where they are not', () => {
    const even = Array.from({ length: 20 }, (_, index) => index);
    const result = clusterBootstrap(alone(even), mean, { seed: 1, resamples: 100_000 });
    // The mean of 20 draws from 0…19 has the standard deviation sqrt(33.25 / 20) = 1.2893.
    expect(result).toMatchObject({ method: 'percentile', estimate: 9.5 });
    expect(Math.abs((result.interval?.low ?? 0) - (9.5 - 1.96 * 1.2893))).toBeLessThan(0.06);
    expect(Math.abs((result.interval?.high ?? 0) - (9.5 + 1.96 * 1.2893))).toBeLessThan(0.06);
  });

  it('gives the same for the mean by the fast path and by values', () => {
    const turns = clusteredTurns(seededRandom('paths'), 9, 4);
    const slowMean = (values: Float64Array) => mean(values);
    const fast = clusterBootstrap(turns, mean, { seed: 3, resamples: 500 });
    const slow = clusterBootstrap(turns, slowMean, { seed: 3, resamples: 500 });
    expect(fast.interval?.low).toBeCloseTo(slow.interval?.low ?? Number.NaN, 12);
    expect(fast.interval?.high).toBeCloseTo(slow.interval?.high ?? Number.NaN, 12);
  });

  it('depends on the seed, and not on the order of the observations, to the last bit', () => {
    const random = seededRandom('order');
    const turns = clusteredTurns(random, 12, 5);
    const options = { seed: 'run', resamples: 2_000 };
    const result = clusterBootstrap(turns, mean, options);
    expect(clusterBootstrap(random.shuffle(turns), mean, options)).toEqual(result);
    expect(clusterBootstrap(turns, mean, { ...options, seed: 'other' })).not.toEqual(result);
  });

  it('covers the truth about as often as it says, where single turns would not', () => {
    const random = seededRandom('coverage');
    let covered = 0;
    let coveredByTurns = 0;
    for (let study = 0; study < 300; study += 1) {
      const turns = clusteredTurns(random, 30, 6);
      const options = { seed: 'shared', resamples: 400 };
      if (contains(clusterBootstrap(turns, mean, options), 0)) covered += 1;
      const asAlone = alone(turns.map(({ value }) => value));
      if (contains(clusterBootstrap(asAlone, mean, options), 0)) coveredByTurns += 1;
    }
    expect(covered / 300).toBeGreaterThan(0.9);
    expect(covered / 300).toBeLessThan(0.98);
    expect(coveredByTurns / 300).toBeLessThan(0.8);
  });

  it('is about as wide as the clustered standard error says', () => {
    const turns = clusteredTurns(seededRandom('width'), 60, 5);
    const { interval } = clusterBootstrap(turns, mean, { seed: 1 });
    const width = (interval?.high ?? 0) - (interval?.low ?? 0);
    expect(width / (2 * 1.96 * (clusteredStandardError(turns) ?? 0))).toBeCloseTo(1, 1);
  });

  it('has a reason in place of an interval where there is none', () => {
    const options = { seed: 1, resamples: 100 };
    const oneCluster = [1, 2, 3].map((value) => ({ cluster: 'only', value }));
    const none = { interval: undefined };
    expect(clusterBootstrap([], mean, options)).toMatchObject({
      ...none,
      estimate: undefined,
      reason: 'no-observations',
    });
    expect(clusterBootstrap(oneCluster, mean, options)).toMatchObject({
      ...none,
      estimate: 2,
      reason: 'one-cluster',
    });
    expect(clusterBootstrap(alone(SKEWED), () => undefined, options)).toMatchObject({
      ...none,
      estimate: undefined,
      reason: 'undefined-statistic',
    });
  });

  it.each([{ resamples: 0 }, { resamples: 1.5 }, { confidence: 0 }, { confidence: 1 }])(
    'refuses %j',
    (wrong) => {
      expect(() => clusterBootstrap(alone(SKEWED), mean, { seed: 1, ...wrong })).toThrow(
        RangeError,
      );
    },
  );
});

describe('clusterBootstrapOf', () => {
  const balanced = [
    { cluster: 'a', sums: [3, 4, 1, 2] },
    { cluster: 'b', sums: [2, 4, 2, 2] },
    { cluster: 'c', sums: [4, 4, 0, 2] },
    { cluster: 'd', sums: [1, 4, 2, 2] },
  ];

  it('takes a balanced accuracy from sums', () => {
    const result = clusterBootstrapOf(balanced, meanOfRatios, { seed: 1, resamples: 2_000 });
    expect(result.estimate).toBe((10 / 16 + 5 / 8) / 2);
    expect(result.dropped).toBe(0);
    expect(result.interval?.low).toBeLessThan(0.625);
    expect(result.interval?.high).toBeGreaterThan(0.625);
  });

  it('drops and counts the resamples without a denominator', () => {
    const rare = balanced.map((entry, index) =>
      index < 2 ? entry : { ...entry, sums: [...entry.sums.slice(0, 2), 0, 0] },
    );
    const result = clusterBootstrapOf(rare, meanOfRatios, { seed: 1, resamples: 10_000 });
    // Two of four clusters have outside questions: (1/2)^4 of the resamples draw none of them.
    expect(Math.abs(result.dropped - 625)).toBeLessThan(100);
    expect(result.interval).toBeDefined();
  });

  it('has no interval where most resamples have no value', () => {
    const clusters = balanced.map(({ cluster }, index) => ({ cluster, sums: [10 ** -index] }));
    const total = (sums: Float64Array) => (Math.abs((sums[0] ?? 0) - 1.111) < 1e-9 ? 1 : undefined);
    expect(clusterBootstrapOf(clusters, total, { seed: 1, resamples: 500 })).toMatchObject({
      interval: undefined,
      reason: 'mostly-undefined',
    });
  });

  it.each([
    ['comes twice', [...balanced, { cluster: 'a', sums: [1, 1, 1, 1] }]],
    ['has 2 sums', [...balanced, { cluster: 'e', sums: [1, 1] }]],
    ['NaN', [...balanced, { cluster: 'e', sums: [1, 1, Number.NaN, 1] }]],
  ])('refuses clusters where one %s', (message, clusters) => {
    expect(() => clusterBootstrapOf(clusters, meanOfRatios, { seed: 1 })).toThrow(message);
  });
});
