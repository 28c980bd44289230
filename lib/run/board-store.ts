import type { CandidateResult } from '#lib/leaderboard/board.ts';
import type { RunRecord } from './run-record.ts';

/** A finished run with what its candidates did: what boards are made of. */
export interface FinishedRun {
  readonly run: RunRecord;
  readonly results: readonly CandidateResult[];
}

export interface BoardStore {
  /** Every run that finished, with gaps or without, and has results; newest end first. */
  finishedRuns(): readonly FinishedRun[];
}
