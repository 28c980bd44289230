import type { Character } from '#lib/benchmark/character.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import type { Turn } from '#lib/conversation/transcript.ts';
import type { PlannedCall } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { CallUse } from '#lib/journal/journal.ts';
import type { Metric } from '#lib/judging/metric.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import type { PlannedModel, RunPlan } from '#lib/plan/run-plan.ts';
import type { StoredScore, StoredVote } from './result-store.ts';

/** What a call is for within its run; the run's id is whoever asks' to know. */
export type Purpose = Pick<CallUse, 'side' | 'candidate' | 'model'>;

/**
 * The one effect of a run. Resolves with a reply or with a failure, both outcomes; rejects only when the
 * run must stop, and then nothing more is asked or recorded.
 */
export type Ask = (call: PlannedCall, purpose: Purpose) => Promise<CallOutcome>;

/** Takes what a walk finds, in whatever order it is found. */
export interface Recorder {
  turn(turn: Turn): void;
  vote(vote: StoredVote): void;
  score(score: StoredScore): void;
}

/** What every trial of a run has in common. */
export interface Stage {
  readonly plan: RunPlan;
  readonly pack: PromptPack;
  readonly metrics: readonly Metric[];
  readonly ask: Ask;
  readonly record: Recorder;
}

/** One trial to walk: a candidate, a character with the probes of its case in order, the repeat's number. */
export interface PlannedTrial {
  readonly candidate: PlannedModel;
  readonly character: Character;
  readonly probes: readonly Probe[];
  readonly number: number;
}
