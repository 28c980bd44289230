import { groupByCluster, type Observation } from './observation.ts';

/** Arithmetic mean; undefined for no values, because missing is never zero. */
export function mean(values: ArrayLike<number>): number | undefined {
  if (values.length === 0) return undefined;
  return sum(values) / values.length;
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index] ?? 0;
  return total;
}

/**
 * Standard error of the mean where observations of one cluster are not independent: the
 * cluster-robust ("sandwich") estimator of Cameron & Miller (2015, J. Human Resources 50:317), which
 * Miller (2024, arXiv 2411.00640, section 2.2) recommends for model evaluations, with the CR1
 * small-sample factor G/(G−1) · (N−1)/(N−k); for a mean k = 1, so the factor is G/(G−1).
 * Same unit as the values. Undefined for fewer than two clusters.
 */
export function clusteredStandardError(observations: readonly Observation[]): number | undefined {
  const clusters = groupByCluster(observations);
  if (clusters.length < 2) return undefined;
  const count = observations.length;
  const centre = sum(clusters.map(({ values }) => sum(values))) / count;
  const squares = clusters.map(({ values }) => sum(values.map((value) => value - centre)) ** 2);
  const correction = clusters.length / (clusters.length - 1);
  return Math.sqrt(correction * sum(squares)) / count;
}
