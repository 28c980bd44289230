import type { Trial, Turn } from '#lib/conversation/transcript.ts';
import type { PlacedScore, PlacedVote } from '#lib/interchange/run-content.ts';
import type { CandidateResult } from '#lib/leaderboard/board.ts';
import type { RunId } from './run-record.ts';

/** Rows as they are kept, which is as they are exported. */
export type StoredVote = PlacedVote;
export type StoredScore = PlacedScore;

/**
 * Everything derived from the journal, kept so that pages need not derive it again. Writing a row that
 * is there replaces it. `save…` may gather rows, and throws at once for a run or a reply that is not
 * stored; `flush` commits all of them, and where it cannot, rejects and keeps them for the next flush.
 * Lists hold what was saved, flushed or not, in the order of result-order.ts; results stand in the order
 * they were first saved in.
 */
export interface ResultStore {
  saveTurn(run: RunId, turn: Turn): void;
  saveVote(run: RunId, vote: StoredVote): void;
  saveScore(run: RunId, score: StoredScore): void;
  saveResults(run: RunId, results: readonly CandidateResult[]): void;
  flush(): Promise<void>;
  turns(run: RunId, trial?: Trial): readonly Turn[];
  votes(run: RunId, trial?: Trial): readonly StoredVote[];
  scores(run: RunId, trial?: Trial): readonly StoredScore[];
  results(run: RunId): readonly CandidateResult[];
}
