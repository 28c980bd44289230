import { byCluster, requireFinite } from './observation.ts';

/** What one cluster adds to a statistic that depends on sums alone, for example [sum, count]. */
export interface ClusterSums {
  readonly cluster: string;
  readonly sums: readonly number[];
}

/**
 * A statistic of summed vectors; undefined where it does not exist (an empty denominator). The array
 * is used again for the next resample: read it, do not keep it.
 */
export type SumsStatistic = (sums: Float64Array) => number | undefined;

/**
 * Mean of ratios, the sums being (numerator, denominator) pairs: one pair is a mean (sum, count) or a
 * rate, two pairs are a balanced accuracy. Undefined as soon as one denominator is 0.
 */
export function meanOfRatios(sums: Float64Array): number | undefined {
  let total = 0;
  for (let at = 0; at < sums.length; at += 2) {
    const denominator = sums[at + 1] ?? 0;
    if (denominator === 0) return undefined;
    total += (sums[at] ?? 0) / denominator;
  }
  return sums.length === 0 ? undefined : total / (sums.length / 2);
}

/**
 * The sums as one column a component, the clusters sorted by name. Throws RangeError where a cluster
 * comes twice, the vectors differ in length, or a sum is not finite.
 */
export function columnsOf(clusters: readonly ClusterSums[]): readonly Float64Array[] {
  const sorted = [...clusters].sort(byCluster);
  const width = sorted[0]?.sums.length ?? 0;
  sorted.forEach(({ cluster, sums }, index) => {
    if (sorted[index + 1]?.cluster === cluster) {
      throw new RangeError(`Cluster "${cluster}" comes twice: add its sums up first.`);
    }
    if (sums.length !== width) {
      throw new RangeError(`Cluster "${cluster}" has ${sums.length} sums, others have ${width}.`);
    }
    for (const value of sums) requireFinite(value, cluster);
  });
  return Array.from({ length: width }, (_, component) =>
    Float64Array.from(sorted, ({ sums }) => sums[component] ?? 0),
  );
}

/**
 * Adds up vectors of the same cluster, so that items can be given one by one. Vectors are added in a
 * fixed order (sorted), so that the order of the items does not change the last bit of a sum.
 */
export function sumByCluster(items: readonly ClusterSums[]): readonly ClusterSums[] {
  const groups = new Map<string, (readonly number[])[]>();
  for (const { cluster, sums } of items) {
    const group = groups.get(cluster);
    if (group) group.push(sums);
    else groups.set(cluster, [sums]);
  }
  return [...groups].map(([cluster, vectors]) => {
    const total: number[] = new Array(vectors[0]?.length ?? 0).fill(0);
    for (const vector of vectors.sort(byComponents)) {
      vector.forEach((value, component) => {
        total[component] = (total[component] ?? 0) + value;
      });
    }
    return { cluster, sums: total };
  });
}

function byComponents(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, component) => value !== b[component]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
