import { sum } from './mean.ts';
import { signFlips } from './resampling.ts';

export interface SignFlipOptions {
  readonly seed: string | number;
  /** 10,000 unless told. */
  readonly flips?: number;
}

export interface SignFlipTest {
  /** Two-sided, in (0, 1]. */
  readonly pValue: number;
  /** `exact`: every combination of signs was counted. */
  readonly method: 'exact' | 'sampled';
}

/**
 * Sign-flip permutation test of "the sums of differences are symmetric around 0" over clusters: one
 * sign a cluster, so turns of one character stay together. Exact where all 2^clusters combinations
 * are no more than the flips asked for; else sampled, with the +1 correction of Phipson & Smyth
 * (2010, Stat. Appl. Genet. Mol. Biol. 9:39), so that p is never 0.
 */
export function signFlipTest(
  clusterSums: Float64Array,
  { seed, flips = 10_000 }: SignFlipOptions,
): SignFlipTest {
  const observed = Math.abs(sum(clusterSums));
  // Sums in another order differ in the last bits: equal ones must count as equal.
  const limit = observed - 1e-12 * sum(clusterSums.map(Math.abs));
  return 2 ** clusterSums.length <= flips
    ? exactTest(clusterSums, limit)
    : sampledTest(clusterSums, limit, signFlips(seed, clusterSums.length, flips));
}

function exactTest(clusterSums: Float64Array, limit: number): SignFlipTest {
  const combinations = 2 ** clusterSums.length;
  let extreme = 0;
  for (let signs = 0; signs < combinations; signs += 1) {
    let total = 0;
    for (let k = 0; k < clusterSums.length; k += 1) {
      const difference = clusterSums[k] ?? 0;
      total += (signs >>> k) & 1 ? -difference : difference;
    }
    if (Math.abs(total) >= limit) extreme += 1;
  }
  return { pValue: extreme / combinations, method: 'exact' };
}

function sampledTest(clusterSums: Float64Array, limit: number, signs: Int8Array): SignFlipTest {
  const clusters = clusterSums.length;
  let extreme = 0;
  for (let from = 0; from < signs.length; from += clusters) {
    let total = 0;
    for (let k = 0; k < clusters; k += 1) total += (clusterSums[k] ?? 0) * (signs[from + k] ?? 0);
    if (Math.abs(total) >= limit) extreme += 1;
  }
  return { pValue: (extreme + 1) / (signs.length / clusters + 1), method: 'sampled' };
}
