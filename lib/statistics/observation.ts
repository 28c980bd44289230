/** One scored value, and the cluster (the character) whose turns are not independent of it. */
export interface Observation {
  readonly cluster: string;
  /** Finite. A turn without a score is no observation: leave it out and count it as unscored. */
  readonly value: number;
}

export interface ClusterValues {
  readonly cluster: string;
  readonly values: Float64Array;
}

/**
 * Groups observations by cluster. Clusters come sorted by name and values sorted by size, so that
 * every later sum is the same to the last bit whatever the order of the observations.
 * Throws RangeError for a value that is not finite.
 */
export function groupByCluster(observations: readonly Observation[]): readonly ClusterValues[] {
  const groups = new Map<string, number[]>();
  for (const { cluster, value } of observations) {
    requireFinite(value, cluster);
    const group = groups.get(cluster);
    if (group) group.push(value);
    else groups.set(cluster, [value]);
  }
  return [...groups]
    .map(([cluster, values]) => ({ cluster, values: Float64Array.from(values).sort() }))
    .sort(byCluster);
}

/** Orders by code units: the same on every machine, unlike a locale's order. */
export function byCluster(
  a: { readonly cluster: string },
  b: { readonly cluster: string },
): -1 | 0 | 1 {
  if (a.cluster === b.cluster) return 0;
  return a.cluster < b.cluster ? -1 : 1;
}

/** Throws RangeError where a number of a cluster is NaN or infinite. */
export function requireFinite(value: number, cluster: string): void {
  if (Number.isFinite(value)) return;
  throw new RangeError(
    `Cluster "${cluster}" has the value ${value}: leave out what has no score, do not pass it on.`,
  );
}
