import {
  accelerationOf,
  bcaLevels,
  type Levels,
  percentileLevels,
  shareBelow,
  skewnessOf,
} from './bca.ts';
import { type ClusterSums, columnsOf, meanOfRatios, type SumsStatistic } from './cluster-sums.ts';
import { mean, sum } from './mean.ts';
import { groupByCluster, type Observation } from './observation.ts';
import { quantileOfSorted } from './quantile.ts';
import {
  existing,
  leaveOneOut,
  overColumns,
  overValues,
  type ResampleStatistic,
  replicate,
} from './resample-statistic.ts';
import { resampleIndexes } from './resampling.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly seed: string | number;
  /** 10,000 unless told. */
  readonly resamples?: number;
  /** In 0..1; 0.95 unless told. */
  readonly confidence?: number;
}

/**
 * Why there is no interval. `mostly-undefined`: the statistic exists in fewer than half of the
 * resamples, so what is left says little about it.
 */
export type NoInterval =
  | 'no-observations'
  | 'one-cluster'
  | 'undefined-statistic'
  | 'mostly-undefined';

/** An estimate with its interval, or the reason why it has none. `dropped` counts resamples. */
export type IntervalEstimate =
  | {
      readonly estimate: number;
      readonly interval: Interval;
      readonly method: 'percentile' | 'bca';
      readonly clusters: number;
      readonly dropped: number;
    }
  | {
      readonly estimate: number | undefined;
      readonly interval: undefined;
      readonly reason: NoInterval;
      readonly clusters: number;
      readonly dropped: number;
    };

/**
 * From here on BCa takes the place of the percentile interval. For a mean the skewness of the
 * bootstrap distribution is six times the acceleration, so the two limits agree.
 */
const SKEWNESS_LIMIT = 0.3;
const ACCELERATION_LIMIT = 0.05;

/**
 * Interval of a statistic by resampling whole clusters with replacement (Davison & Hinkley 1997,
 * 3.8). The percentile interval; BCa where the bootstrap distribution's skewness is beyond ±0.3 or
 * the jackknife's acceleration beyond ±0.05 and the correction exists. One cluster says nothing about
 * the spread between clusters: then, as for no observations, there is no interval but a reason.
 * The interval of data without any spread (every cluster the same) has width 0: that is the answer of
 * the method, not of the world; print n beside it.
 * Passing `mean` itself takes the fast path over sums and counts.
 * Throws RangeError for options out of range and values that are not finite.
 */
export function clusterBootstrap(
  observations: readonly Observation[],
  statistic: (values: Float64Array) => number | undefined,
  options: BootstrapOptions,
): IntervalEstimate {
  const groups = groupByCluster(observations);
  if (statistic === mean) {
    const sums = groups.map(({ cluster, values }) => ({
      cluster,
      sums: [sum(values), values.length],
    }));
    return clusterBootstrapOf(sums, meanOfRatios, options);
  }
  return bootstrap(overValues(groups, statistic), groups.length, options);
}

/**
 * The same for a statistic of summed vectors, one vector a cluster, for example a balanced accuracy
 * ([right inside, inside, right outside, outside] with `meanOfRatios`). Resamples in which the
 * statistic does not exist are dropped and counted.
 */
export function clusterBootstrapOf(
  clusters: readonly ClusterSums[],
  statistic: SumsStatistic,
  options: BootstrapOptions,
): IntervalEstimate {
  return bootstrap(overColumns(columnsOf(clusters), statistic), clusters.length, options);
}

function bootstrap(
  statistic: ResampleStatistic,
  clusters: number,
  { seed, resamples = 10_000, confidence = 0.95 }: BootstrapOptions,
): IntervalEstimate {
  requireOptions(resamples, confidence);
  if (clusters === 0) return withoutInterval('no-observations', undefined, clusters, 0);
  const everyCluster = Uint16Array.from({ length: clusters }, (_, index) => index);
  const estimate = existing(statistic(everyCluster, 0, clusters));
  if (estimate === undefined) return withoutInterval('undefined-statistic', estimate, clusters, 0);
  if (clusters === 1) return withoutInterval('one-cluster', estimate, clusters, 0);
  const distribution = replicate(statistic, clusters, resampleIndexes(seed, clusters, resamples));
  const dropped = resamples - distribution.length;
  if (dropped * 2 > resamples) {
    return withoutInterval('mostly-undefined', estimate, clusters, dropped);
  }
  const corrected = correctedLevels(
    distribution,
    estimate,
    leaveOneOut(statistic, clusters),
    confidence,
  );
  const levels = corrected ?? percentileLevels(confidence);
  return {
    estimate,
    interval: {
      low: quantileOfSorted(distribution, levels.low),
      high: quantileOfSorted(distribution, levels.high),
    },
    method: corrected ? 'bca' : 'percentile',
    clusters,
    dropped,
  };
}

function correctedLevels(
  distribution: Float64Array,
  estimate: number,
  leftOut: Float64Array | undefined,
  confidence: number,
): Levels | undefined {
  if (leftOut === undefined) return undefined;
  const acceleration = accelerationOf(leftOut);
  const skewed =
    Math.abs(acceleration) > ACCELERATION_LIMIT ||
    Math.abs(skewnessOf(distribution)) > SKEWNESS_LIMIT;
  if (!skewed) return undefined;
  return bcaLevels(shareBelow(distribution, estimate), acceleration, confidence);
}

function withoutInterval(
  reason: NoInterval,
  estimate: number | undefined,
  clusters: number,
  dropped: number,
): IntervalEstimate {
  return { estimate, interval: undefined, reason, clusters, dropped };
}

function requireOptions(resamples: number, confidence: number): void {
  if (!Number.isInteger(resamples) || resamples < 1) {
    throw new RangeError(`resamples is a whole number from 1 on, not ${resamples}.`);
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence lies between 0 and 1, not at ${confidence}.`);
  }
}
