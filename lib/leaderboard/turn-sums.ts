import { type ClusterSums, sumByCluster } from '#lib/statistics/cluster-sums.ts';
import type { ScoredTurn } from './scored-turn.ts';

/** What each turn adds to a statistic; turns without a score add nothing. */
type Addend = (value: number, turn: ScoredTurn) => readonly number[];

/** Sums a character, over turns in any order. */
export function sumsBy(addend: Addend, turns: readonly ScoredTurn[]): readonly ClusterSums[] {
  return sumByCluster(
    turns.flatMap((turn) =>
      turn.score.state === 'scored'
        ? [{ cluster: turn.character, sums: addend(turn.score.value, turn) }]
        : [],
    ),
  );
}

/** (sum, count): what a mean over turns is made of. */
export const meanSums: Addend = (value) => [value, 1];

/** (right inside, inside, right outside, outside): what a balanced accuracy is made of. */
export const boundarySums: Addend = (value, { boundary }) =>
  boundary === 'inside' ? [value, 1, 0, 0] : [0, 0, value, 1];

const overallParts: Readonly<Record<string, Addend>> = {
  'role-identity': (value) => [value, 1, 0, 0, 0, 0, 0, 0],
  'role-knowledge': (value) => [0, 0, (value - 1) / 9, 1, 0, 0, 0, 0],
  'unknown-rejection': (value, turn) => [0, 0, 0, 0, ...boundarySums(value, turn)],
};

/** The metrics that `overall` is made of. */
export const overallMetrics = Object.keys(overallParts);

/** Identity, knowledge scaled to 0..1, and the two halves of balanced rejection, side by side. */
export const overallSums: Addend = (value, turn) =>
  overallParts[turn.metric]?.(value, turn) ?? noPart;

const noPart = [0, 0, 0, 0, 0, 0, 0, 0];

/** Mean of identity, knowledge and balanced rejection; undefined where one of them has no value. */
export function overallOf(sums: Float64Array): number | undefined {
  const [identity, knowledge, inside, outside] = ratios(sums);
  if (identity === undefined || knowledge === undefined) return undefined;
  if (inside === undefined || outside === undefined) return undefined;
  return (identity + knowledge + (inside + outside) / 2) / 3;
}

/** Numerator over denominator, pair by pair; undefined where the denominator is 0. */
export function ratios(sums: ArrayLike<number>): readonly (number | undefined)[] {
  return Array.from({ length: sums.length / 2 }, (_, pair) => {
    const count = sums[pair * 2 + 1] ?? 0;
    return count === 0 ? undefined : (sums[pair * 2] ?? 0) / count;
  });
}
