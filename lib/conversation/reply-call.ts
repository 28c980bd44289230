import type { Character } from '#lib/benchmark/character.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import type { PlannedCall } from '#lib/journal/call-key.ts';
import type { ChatMessage } from '#lib/models/chat-message.ts';
import { seedLimit } from '#lib/models/chat-model.ts';
import type { PlannedModel, RunPlan } from '#lib/plan/run-plan.ts';
import { seededInteger } from '#lib/statistics/random.ts';
import { systemMessage } from './briefing.ts';

/** A probe with the reply that was given to it. */
export interface Exchange {
  readonly question: string;
  readonly reply: string;
}

/** The call that asks a candidate for its next reply: its briefing, the conversation so far, the probe. */
export function replyCall(
  plan: RunPlan,
  candidate: PlannedModel,
  character: Character,
  probe: Probe,
  before: readonly Exchange[],
  trial: number,
): PlannedCall {
  const said = before.flatMap(({ question, reply }): readonly ChatMessage[] => [
    { role: 'user', content: question },
    { role: 'assistant', content: reply },
  ]);
  return {
    model: candidate.identity,
    request: {
      messages: [
        { role: 'system', content: systemMessage(character, plan.briefing) },
        ...said,
        { role: 'user', content: probe.question },
      ],
      sampling: plan.sampling.candidate,
      seed: seededInteger(`${plan.seed}|reply|${character.id}|${probe.id}|${trial}`, seedLimit),
      reference: {
        purpose: 'reply',
        suiteHash: plan.suite.hash,
        characterId: character.id,
        probeId: probe.id,
      },
    },
    trial,
    sample: 1,
  };
}
