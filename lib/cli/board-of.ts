import { InputError } from '#lib/benchmark/input-error.ts';
import type { Board } from '#lib/leaderboard/board.ts';
import type { Services } from '#lib/services/contract.ts';

export interface BoardFlags {
  readonly suite: string;
  readonly judge?: readonly string[];
  readonly protocol?: string;
}

/** The board that is asked for; undefined where no run stands on it yet. An InputError where there is no such suite. */
export function boardOf(services: Services, flags: BoardFlags): Board | undefined {
  const { suite, judge, protocol } = flags;
  const board = services.boards.find({
    suite,
    ...(judge === undefined ? {} : { judges: judge }),
    ...(protocol === undefined ? {} : { protocol }),
  });
  if (board !== undefined || services.suites.get(suite) !== undefined) return board;
  throw new InputError([
    {
      where: '--suite',
      what: `there is no suite "${suite}"`,
      mend: 'See `./understudy suites` for those there are.',
    },
  ]);
}
