/**
 * Quantile at a level in 0..1 of values sorted ascending, linear between neighbours (type 7 of
 * Hyndman & Fan 1996, numpy's and R's default). Throws RangeError for no values.
 */
export function quantileOfSorted(sorted: Float64Array, level: number): number {
  const position = Math.min(1, Math.max(0, level)) * (sorted.length - 1);
  const below = Math.floor(position);
  const lower = sorted[below];
  if (lower === undefined) throw new RangeError('A quantile needs at least one value.');
  const upper = sorted[below + 1] ?? lower;
  return lower + (upper - lower) * (position - below);
}
