import type { Suite } from '#lib/benchmark/suite.ts';
import type { Trial, Turn } from '#lib/conversation/transcript.ts';
import type { CallKey } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { CallUse } from '#lib/journal/journal.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import type { Score } from '#lib/judging/score.ts';
import type { Vote } from '#lib/judging/vote.ts';
import type { CandidateResult } from '#lib/leaderboard/board.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import type { RunSettings } from '#lib/plan/run-settings.ts';

/** A vote and the turn it is on. */
export interface PlacedVote {
  readonly trial: Trial;
  readonly position: number;
  readonly vote: Vote;
}

export interface PlacedScore {
  readonly trial: Trial;
  readonly position: number;
  readonly metric: string;
  readonly score: Score;
}

/** Who a run used a call for; `cached`: the reply was in the journal before the run asked. */
export interface CallShare extends Pick<CallUse, 'side' | 'candidate' | 'model'> {
  readonly cached: boolean;
}

/** A call of a run. A call that was never sent, because its model had given up, has no uses. */
export interface RunCall {
  readonly key: CallKey;
  readonly outcome: CallOutcome;
  readonly uses: readonly CallShare[];
}

/** Everything of a run that its files are made of. Rows come in any order. */
export interface RunContent {
  readonly plan: RunPlan;
  readonly settings: RunSettings;
  readonly suite: Suite;
  readonly pack: PromptPack;
  readonly calls: readonly RunCall[];
  readonly turns: readonly Turn[];
  readonly votes: readonly PlacedVote[];
  readonly scores: readonly PlacedScore[];
  readonly results: readonly CandidateResult[];
}
