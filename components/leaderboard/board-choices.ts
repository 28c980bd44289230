import type { BoardKey } from '#lib/leaderboard/board.ts';
import type { BoardState } from './board-state.ts';

/** The questions that single out a board, in the order in which one answers them. */
export const facets = ['suite', 'panel', 'protocol'] as const;
export type Facet = (typeof facets)[number];

export interface BoardChoice {
  readonly value: string;
  /** The board one comes to by choosing this. */
  readonly board: BoardKey;
  readonly chosen: boolean;
}

/** What a board answers to a facet; boards with the same answers differ in nothing a reader sees. */
function facetValue(board: BoardKey, facet: Facet): string {
  switch (facet) {
    case 'suite':
      return [board.suite.id, board.suite.hash, board.wholeSuite ? 'whole' : board.probes].join(
        ' ',
      );
    case 'panel':
      return board.judges.map((judge, at) => `${judge}×${board.samples[at] ?? 1}`).join(' + ');
    case 'protocol':
      return [board.protocol, board.promptPack].join(' ');
  }
}

/**
 * The board an address asks for: by the start of its id, else the newest that fits the words. A board of
 * a whole suite goes before one of a part, so that a short trial run does not take the house over.
 */
export function chooseBoard<Board extends BoardKey>(
  boards: readonly Board[],
  state: BoardState,
): Board | undefined {
  const { board, suite, judge, protocol } = state;
  if (board !== undefined) return boards.find(({ id }) => id.startsWith(board));
  const fitting = boards.filter(
    (each) =>
      (suite === undefined || each.suite.id === suite) &&
      (protocol === undefined || each.protocol === protocol) &&
      (judge === undefined || judge.every((slug) => each.judges.includes(slug))),
  );
  return fitting.find(({ wholeSuite }) => wholeSuite) ?? fitting[0];
}

/**
 * The answers to one facet among all boards. Each leads to the board that keeps as many of the other
 * answers as there are boards for; of equals to the first, which is the newest.
 */
export function choicesOf(
  boards: readonly BoardKey[],
  current: BoardKey,
  facet: Facet,
): readonly BoardChoice[] {
  const now = facetValue(current, facet);
  const values = [...new Set(boards.map((board) => facetValue(board, facet)))];
  return values.flatMap((value) => {
    const fitting = boards.filter((board) => facetValue(board, facet) === value);
    const board = value === now ? current : mostAlike(fitting, current);
    return board === undefined ? [] : [{ value, board, chosen: value === now }];
  });
}

function mostAlike(boards: readonly BoardKey[], current: BoardKey): BoardKey | undefined {
  const alike = (board: BoardKey) =>
    facets.filter((facet) => facetValue(board, facet) === facetValue(current, facet)).length;
  return [...boards].sort((a, b) => alike(b) - alike(a))[0];
}
