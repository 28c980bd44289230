import type { Trial, Turn } from '#lib/conversation/transcript.ts';
import type { Score } from '#lib/judging/score.ts';
import type { Vote } from '#lib/judging/vote.ts';
import type { CandidateResult } from '#lib/leaderboard/board.ts';
import type { RunId } from './run-record.ts';

export interface StoredVote {
  readonly trial: Trial;
  readonly position: number;
  readonly vote: Vote;
}

export interface StoredScore {
  readonly trial: Trial;
  readonly position: number;
  readonly metric: string;
  readonly score: Score;
}

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
