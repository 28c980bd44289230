import type { Suite } from '#lib/benchmark/suite.ts';
import { keyOf, type PlannedCall } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { Journal } from '#lib/journal/journal.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { deriveRun } from './derive-run.ts';
import type { Purpose } from './stage.ts';

export interface Recording {
  readonly plan: RunPlan;
  readonly suite: Suite;
  readonly pack: PromptPack;
  readonly runId: string;
  readonly journal: Journal;
  readonly outcomeOf: (call: PlannedCall, purpose: Purpose) => CallOutcome | undefined;
}

/**
 * Walks a plan and writes what was recorded elsewhere into the journal, under the keys that carrying the
 * plan out will ask for. What is missing stays missing: the run will meet it as a gap.
 */
export async function recordOutcomes(recording: Recording): Promise<void> {
  const { plan, suite, pack, runId, journal, outcomeOf } = recording;
  await deriveRun(plan, suite, pack, async (call, purpose) => {
    const outcome = outcomeOf(call, purpose);
    if (outcome === undefined) return absent;
    const key = keyOf(call);
    if (journal.find(key)?.status === 'replied') return outcome;
    await journal.intend({ key, runId, ...purpose });
    await journal.settle(key, outcome);
    return outcome;
  });
}

const absent: CallOutcome = {
  status: 'failed',
  kind: 'unavailable',
  message: 'The imported record has nothing here.',
  attempts: 1,
};
