import type { ScoredTurn } from './scored-turn.ts';

/** What stands in a row of a table: character, boundary, metric, value (null: unscored). */
export type TurnCell = readonly [
  character: string,
  boundary: ScoredTurn['boundary'],
  metric: string,
  value: number | null,
];

/** Turns from cells; every cell of a character and metric is its next position. */
export function scoredTurnsOf(
  cells: readonly TurnCell[],
  changes: Partial<ScoredTurn> = {},
): readonly ScoredTurn[] {
  const positions = new Map<string, number>();
  return cells.map(([character, boundary, metric, value]) => {
    const place = `${character} ${metric}`;
    const position = (positions.get(place) ?? 0) + 1;
    positions.set(place, position);
    return {
      candidate: 'first',
      character,
      language: 'en',
      boundary,
      trial: 1,
      position,
      metric,
      score:
        value === null
          ? { state: 'unscored', reason: 'unparsed', detail: 'no number' }
          : { state: 'scored', value, verdict: value },
      ...changes,
    };
  });
}

/** Two characters, each with an inside and an outside turn, scored throughout. */
export const wholeTable: readonly TurnCell[] = [
  ['ada', 'inside', 'role-identity', 1],
  ['ada', 'outside', 'role-identity', 0],
  ['ada', 'inside', 'role-knowledge', 10],
  ['ada', 'inside', 'unknown-rejection', 1],
  ['ada', 'outside', 'unknown-rejection', 0],
  ['bo', 'inside', 'role-identity', 1],
  ['bo', 'outside', 'role-identity', 1],
  ['bo', 'inside', 'role-knowledge', 1],
  ['bo', 'inside', 'unknown-rejection', 1],
  ['bo', 'outside', 'unknown-rejection', 1],
];
