import { isControl } from '#lib/models/model-spec.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { judgesOfItself } from '#lib/plan/self-judging.ts';
import { rankRanges } from '#lib/statistics/ranking.ts';
import type { Board, BoardKey, BoardRow, CandidateResult } from './board.ts';

/** A finished run with its results. */
export interface RankedRun {
  readonly run: string;
  readonly plan: Pick<RunPlan, 'candidates' | 'panel'>;
  readonly finishedAtMs: number;
  readonly results: readonly CandidateResult[];
}

/** More unscored turns than this, and a row is marked. */
const manyUnscoredShare = 0.05;

/** The board of runs that share its key, newest first: a candidate's newest run is its row. */
export function buildBoard(board: BoardKey, runs: readonly RankedRun[]): Board {
  const newest = new Map<string, Omit<BoardRow, 'rank'>>();
  for (const run of runs) {
    for (const result of run.results) {
      if (!newest.has(result.slug)) newest.set(result.slug, rowOf(run, result));
    }
  }
  const rows = [...newest.values()];
  const ranks = rankRanges(
    rows.map(({ slug, metrics }) => ({
      id: slug,
      value: metrics.overall?.value ?? undefined,
      low: metrics.overall?.low ?? undefined,
      high: metrics.overall?.high ?? undefined,
    })),
  );
  const ranked = rows.map((row, index) => ({ ...row, rank: ranks[index]?.rank ?? null }));
  return { board, rows: ranked.sort(byOverall) };
}

function rowOf(
  { run, plan, finishedAtMs }: RankedRun,
  result: CandidateResult,
): Omit<BoardRow, 'rank'> {
  return {
    ...result,
    control: isControl(result.slug),
    run,
    finishedAtMs,
    judgesItself: judgesOfItself(plan, result.slug).size > 0,
    manyUnscored: Object.values(result.metrics).some(
      ({ n, unscored }) => unscored > manyUnscoredShare * (n + unscored),
    ),
  };
}

function byOverall(a: BoardRow, b: BoardRow): number {
  const [first, second] = [a.metrics.overall?.value ?? null, b.metrics.overall?.value ?? null];
  if (first !== second) {
    if (first === null) return 1;
    if (second === null) return -1;
    return second - first;
  }
  return a.slug < b.slug ? -1 : 1;
}
