import type { BoardKey, CandidateResult } from '#lib/leaderboard/board.ts';
import { boardKeyOf } from '#lib/leaderboard/board-key.ts';
import { buildBoard, type RankedRun } from '#lib/leaderboard/build-board.ts';
import type { RunRecord } from '#lib/run/run-record.ts';
import type { BoardQuery, BoardService } from './contract.ts';
import type { Stores } from './stores.ts';

interface BoardOfRuns {
  readonly key: BoardKey;
  readonly runs: readonly RunRecord[];
}

export function boardService(stores: Stores): BoardService {
  return {
    list: () =>
      boardsOf(stores).map(({ key, runs }) => {
        const slugs = runs.flatMap((run) => scoredResults(run, stores).map(({ slug }) => slug));
        return { ...key, candidates: [...new Set(slugs)].sort() };
      }),
    find: (query) => {
      const found = boardsOf(stores).find(({ key }) => fits(key, query));
      return (
        found &&
        buildBoard(
          found.key,
          found.runs.map((run) => rankedRun(run, stores)),
        )
      );
    },
  };
}

/** Boards by the newest run that stands on them. */
function boardsOf(stores: Stores): readonly BoardOfRuns[] {
  const finished = stores.runs
    .list()
    .filter(({ status }) => status === 'finished' || status === 'finished-with-gaps')
    .filter((run) => scoredResults(run, stores).length > 0);
  const keyed = finished.flatMap((run) => {
    const suite = stores.suites.get(run.plan.suite.hash);
    return suite === undefined ? [] : [{ key: boardKeyOf(run.plan, suite), run }];
  });
  return [...Map.groupBy(keyed, ({ key }) => key.id).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ key: first.key, runs: own.map(({ run }) => run) }];
  });
}

function rankedRun(run: RunRecord, stores: Stores): RankedRun {
  return {
    run: run.id,
    plan: run.plan,
    finishedAtMs: run.finishedAtMs ?? run.createdAtMs,
    results: scoredResults(run, stores),
  };
}

/** Only what was scored stands on a board: transcripts imported to be judged do not. */
function scoredResults({ id }: RunRecord, { results }: Stores): readonly CandidateResult[] {
  return results.results(id).filter(({ metrics }) => Object.values(metrics).some(({ n }) => n > 0));
}

function fits(key: BoardKey, { suite, judges, protocol, board }: BoardQuery): boolean {
  if (board !== undefined && key.id !== board) return false;
  if (suite !== undefined && key.suite.id !== suite) return false;
  if (protocol !== undefined && key.protocol !== protocol) return false;
  return judges === undefined || sameJudges(key.judges, judges);
}

function sameJudges(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join(' ') === [...other].sort().join(' ');
}
