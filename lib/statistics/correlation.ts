import { mean } from './mean.ts';

/**
 * Pearson's correlation of two columns of the same length. Undefined for fewer than two pairs, or
 * where a column does not vary. Throws RangeError where the lengths differ.
 */
export function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length !== ys.length) {
    throw new RangeError(`Correlated columns have one length, not ${xs.length} and ${ys.length}.`);
  }
  const x = deviations(xs);
  const y = deviations(ys);
  const spread = Math.sqrt(product(x, x) * product(y, y));
  return spread === 0 ? undefined : Math.max(-1, Math.min(1, product(x, y) / spread));
}

/** Spearman's rank correlation: Pearson's of the ranks, ties given the mean of their ranks. */
export function spearman(xs: readonly number[], ys: readonly number[]): number | undefined {
  return pearson(averageRanks(xs), averageRanks(ys));
}

/** Ranks from 1 (smallest) on; equal values share the mean of the ranks they take up. */
export function averageRanks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const rankOf = new Map<number, number>();
  let from = 0;
  while (from < sorted.length) {
    const value = sorted[from] ?? Number.NaN;
    let to = from + 1;
    while (to < sorted.length && sorted[to] === value) to += 1;
    rankOf.set(value, (from + 1 + to) / 2);
    from = to;
  }
  return values.map((value) => rankOf.get(value) ?? Number.NaN);
}

/** All zeros where no value differs from the first, without what rounding leaves. */
function deviations(values: readonly number[]): Float64Array {
  const [first = 0] = values;
  const shifted = values.map((value) => value - first);
  const centre = mean(shifted) ?? 0;
  return Float64Array.from(shifted, (value) => value - centre);
}

function product(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}
