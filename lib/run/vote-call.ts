import type { PlannedCall } from '#lib/journal/call-key.ts';
import type { JudgedTurn, JudgingRules, Metric, Question } from '#lib/judging/metric.ts';
import { type PromptPack, voteMessages } from '#lib/judging/prompts/prompt-pack.ts';
import { seedLimit } from '#lib/models/chat-model.ts';
import type { PlannedJudge, RunPlan } from '#lib/plan/run-plan.ts';
import { seededInteger, seededRandom } from '#lib/statistics/random.ts';

/** Which vote of a trial it is. */
export interface Ballot {
  readonly metric: Metric;
  readonly judge: PlannedJudge;
  readonly trial: number;
  readonly sample: number;
}

export function rulesOf(plan: RunPlan): JudgingRules {
  return { protocol: plan.protocol, maskOwnName: plan.maskOwnName };
}

/**
 * The call that asks a judge for one vote, and the question it carries. Everything random in it comes
 * from the plan's seed and the vote's place, so that the same plan always asks the same; candidates
 * are judged under the same shuffles.
 */
export function voteCall(
  plan: RunPlan,
  pack: PromptPack,
  turn: JudgedTurn,
  { metric, judge, trial, sample }: Ballot,
): { readonly call: PlannedCall; readonly question: Question } {
  const { character, probe } = turn;
  const place = `${plan.seed}|${metric.id}|${judge.slug}|${character.id}|${probe.id}|${trial}|${sample}`;
  const question = metric.ask(turn, rulesOf(plan), seededRandom(`shuffle|${place}`));
  const call: PlannedCall = {
    model: judge.identity,
    request: {
      messages: voteMessages(pack, metric.id, character.language, question),
      sampling: plan.sampling.judge,
      seed: seededInteger(`vote|${place}`, seedLimit),
      reference: {
        purpose: 'vote',
        suiteHash: plan.suite.hash,
        characterId: character.id,
        probeId: probe.id,
        metric: metric.id,
        answer: question.answer,
        identities: question.identities,
      },
    },
    trial,
    sample,
  };
  return { call, question };
}
