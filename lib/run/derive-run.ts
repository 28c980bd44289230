import type { Suite } from '#lib/benchmark/suite.ts';
import type { Turn } from '#lib/conversation/transcript.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { metricsOf } from './plan-metrics.ts';
import type { StoredScore, StoredVote } from './result-store.ts';
import type { Ask } from './stage.ts';
import { trialsOf } from './trials.ts';
import { walkTrial } from './walk-trial.ts';

/** What a walk over a whole plan leads to, in no particular order. */
export interface DerivedRows {
  readonly turns: readonly Turn[];
  readonly votes: readonly StoredVote[];
  readonly scores: readonly StoredScore[];
}

/** Walks every trial of a plan, one after the other, and keeps what it finds. Rejects where `ask` does. */
export async function deriveRun(
  plan: RunPlan,
  suite: Suite,
  pack: PromptPack,
  ask: Ask,
): Promise<DerivedRows> {
  const turns: Turn[] = [];
  const votes: StoredVote[] = [];
  const scores: StoredScore[] = [];
  const stage = {
    plan,
    pack,
    metrics: metricsOf(plan),
    ask,
    record: {
      turn: (turn: Turn) => void turns.push(turn),
      vote: (vote: StoredVote) => void votes.push(vote),
      score: (score: StoredScore) => void scores.push(score),
    },
  };
  for (const trial of trialsOf(plan, suite)) await walkTrial(stage, trial);
  return { turns, votes, scores };
}
