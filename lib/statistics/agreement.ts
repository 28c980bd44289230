import { type BootstrapOptions, clusterBootstrapOf, type IntervalEstimate } from './bootstrap.ts';
import { type ClusterSums, type SumsStatistic, sumByCluster } from './cluster-sums.ts';

/** A category name, or a number on a scale. */
export type Rating = string | number;

/** A coefficient of agreement with its cluster bootstrap interval, and how much it rests on. */
export type Agreement = IntervalEstimate & {
  /** Units (turns, say) that at least two raters rated. */
  readonly units: number;
};

/** All three coefficients depend on sums over units alone, so clusters can be resampled as sums. */
export function agreementOf(
  units: readonly ClusterSums[],
  coefficient: SumsStatistic,
  options: BootstrapOptions,
): Agreement {
  return { ...clusterBootstrapOf(sumByCluster(units), coefficient, options), units: units.length };
}

/** Position of each distinct rating: numbers by size, then names by code units. */
export function categoriesOf(ratings: Iterable<Rating>): ReadonlyMap<Rating, number> {
  const distinct = [...new Set(ratings)];
  const numbers = distinct.filter((rating) => typeof rating === 'number').sort((a, b) => a - b);
  const names = distinct.filter((rating) => typeof rating === 'string').sort();
  return new Map([...numbers, ...names].map((rating, index) => [rating, index]));
}
