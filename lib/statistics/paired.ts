import { type BootstrapOptions, clusterBootstrap, type IntervalEstimate } from './bootstrap.ts';
import { mean, sum } from './mean.ts';
import { groupByCluster, type Observation } from './observation.ts';
import { type SignFlipOptions, type SignFlipTest, signFlipTest } from './sign-flip.ts';

/** An observation of one item (a probe of a case, say) that both candidates were given. */
export interface ItemObservation extends Observation {
  readonly item: string;
}

export interface PairedComparison {
  /** Mean of first − second over the pairs, with its interval, in the unit of the values. */
  readonly difference: IntervalEstimate;
  /** Undefined for fewer than two clusters: one cluster cannot speak for others. */
  readonly test: SignFlipTest | undefined;
  readonly pairs: number;
  /** Items that only one side has a value for; they take no part. */
  readonly unpaired: number;
}

/**
 * Compares two candidates on the items both have, clustered: mean difference with its cluster
 * bootstrap interval and a two-sided sign-flip test. Throws RangeError where an item comes twice on one
 * side (average trials first), or stands in another cluster on the other side.
 */
export function comparePaired(
  first: readonly ItemObservation[],
  second: readonly ItemObservation[],
  options: BootstrapOptions & SignFlipOptions,
): PairedComparison {
  const ofFirst = byItem(first);
  const ofSecond = byItem(second);
  const differences: Observation[] = [];
  for (const [item, { cluster, value }] of ofFirst) {
    const other = ofSecond.get(item);
    if (other === undefined) continue;
    if (other.cluster !== cluster) {
      throw new RangeError(`Item "${item}" is in cluster "${cluster}" and in "${other.cluster}".`);
    }
    differences.push({ cluster, value: value - other.value });
  }
  const clusterSums = groupByCluster(differences).map(({ values }) => sum(values));
  return {
    difference: clusterBootstrap(differences, mean, options),
    test:
      clusterSums.length < 2 ? undefined : signFlipTest(Float64Array.from(clusterSums), options),
    pairs: differences.length,
    unpaired: ofFirst.size + ofSecond.size - 2 * differences.length,
  };
}

/**
 * Step-down adjusted p-values (Holm 1979, Scand. J. Stat. 6:65), in the order given. The family is
 * the p-values that exist; a comparison without one stays undefined and does not count.
 */
export function holm(pValues: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const tested = pValues.flatMap((pValue, index) =>
    pValue === undefined ? [] : [{ pValue, index }],
  );
  const adjusted: (number | undefined)[] = pValues.map(() => undefined);
  let largest = 0;
  tested
    .sort((a, b) => a.pValue - b.pValue)
    .forEach(({ pValue, index }, smaller) => {
      largest = Math.max(largest, Math.min(1, pValue * (tested.length - smaller)));
      adjusted[index] = largest;
    });
  return adjusted;
}

function byItem(observations: readonly ItemObservation[]): ReadonlyMap<string, ItemObservation> {
  const items = new Map<string, ItemObservation>();
  for (const observation of observations) {
    if (items.has(observation.item)) {
      throw new RangeError(`Item "${observation.item}" comes twice: average its trials first.`);
    }
    items.set(observation.item, observation);
  }
  return items;
}
