import type { SumsStatistic } from './cluster-sums.ts';
import type { ClusterValues } from './observation.ts';

/** The statistic of the clusters listed in indexes[from] … indexes[to − 1], repeats included. */
export type ResampleStatistic = (
  indexes: Uint16Array,
  from: number,
  to: number,
) => number | undefined;

export function overValues(
  groups: readonly ClusterValues[],
  statistic: (values: Float64Array) => number | undefined,
): ResampleStatistic {
  return (indexes, from, to) => {
    const drawn: number[] = [];
    for (let at = from; at < to; at += 1) {
      for (const value of groups[indexes[at] ?? 0]?.values ?? []) drawn.push(value);
    }
    return statistic(Float64Array.from(drawn));
  };
}

export function overColumns(
  columns: readonly Float64Array[],
  statistic: SumsStatistic,
): ResampleStatistic {
  const totals = new Float64Array(columns.length);
  return (indexes, from, to) => {
    for (let component = 0; component < columns.length; component += 1) {
      const column = columns[component] ?? totals;
      let total = 0;
      for (let at = from; at < to; at += 1) total += column[indexes[at] ?? 0] ?? 0;
      totals[component] = total;
    }
    return statistic(totals);
  };
}

/** The statistic of each resample where it exists, sorted. */
export function replicate(
  statistic: ResampleStatistic,
  clusters: number,
  indexes: Uint16Array,
): Float64Array {
  const distribution = new Float64Array(indexes.length / clusters);
  let kept = 0;
  for (let from = 0; from < indexes.length; from += clusters) {
    const value = existing(statistic(indexes, from, from + clusters));
    if (value === undefined) continue;
    distribution[kept] = value;
    kept += 1;
  }
  return distribution.subarray(0, kept).sort();
}

/** The statistic without each cluster in turn; undefined where it does not exist without one. */
export function leaveOneOut(
  statistic: ResampleStatistic,
  clusters: number,
): Float64Array | undefined {
  const left = new Float64Array(clusters);
  const others = Uint16Array.from({ length: clusters - 1 }, (_, index) => index + 1);
  for (let without = 0; without < clusters; without += 1) {
    const value = existing(statistic(others, 0, clusters - 1));
    if (value === undefined) return undefined;
    left[without] = value;
    others[without] = without;
  }
  return left;
}

export function existing(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
