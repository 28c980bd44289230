import type { Suite } from '#lib/benchmark/suite.ts';
import { replyCall } from '#lib/conversation/reply-call.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import type { ChatRequest } from '#lib/models/chat-model.ts';
import { countTokens } from '#lib/models/count-tokens.ts';
import type { Estimate, ModelEstimate } from '#lib/plan/estimate.ts';
import type { PlannedRun } from '#lib/plan/plan-run.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { priceOf } from './budget.ts';
import { metricsOf } from './plan-metrics.ts';
import type { PlannedTrial } from './stage.ts';
import { trialsOf } from './trials.ts';
import { voteCall } from './vote-call.ts';

/** What is assumed of texts that do not exist yet: a reply, and a judge's analysis. */
const assumedReply = { en: 'word '.repeat(120), zh: '字'.repeat(180) } as const;
const assumedVoteTokens = 150;

const basis =
  'Tokens are estimated from the prompts as they will be sent (four Latin characters or one Han character a token), with replies of about 150 to 180 tokens and votes of about 150.';

/**
 * What a plan asks if nothing is in the journal yet. The prompts are the real ones, with replies of an
 * assumed length, so the estimate is off by the replies and by the tokenizer, not by the protocol.
 */
export function estimateRun(planned: PlannedRun, suite: Suite, pack: PromptPack): Estimate {
  const { plan, settings } = planned;
  const tallies = new Map<string, Tally>();
  const add = (
    side: Tally['side'],
    slug: string,
    request: ChatRequest,
    outputTokens: number,
    times: number,
  ) => {
    const tally = tallies.get(`${side} ${slug}`) ?? {
      side,
      slug,
      calls: 0,
      inputTokens: 0,
      outputTokens: 0,
    };
    const input = request.messages.reduce((sum, { content }) => sum + countTokens(content), 0);
    tally.calls += times;
    tally.inputTokens += input * times;
    tally.outputTokens += outputTokens * times;
    tallies.set(`${side} ${slug}`, tally);
  };
  // Trials ask alike, so one stands for all.
  for (const trial of trialsOf({ ...plan, trials: 1 }, suite)) addTrial(plan, pack, trial, add);
  const perModel = [...tallies.values()].map((tally): ModelEstimate => {
    const price = settings.prices[tally.slug];
    const costUsd =
      price === undefined ? null : priceOf(tally.inputTokens, tally.outputTokens, price);
    return { ...tally, costUsd };
  });
  return { ...totals(perModel), perModel, basis };
}

interface Tally {
  side: 'candidate' | 'judge';
  slug: string;
  calls: number;
  inputTokens: number;
  outputTokens: number;
}

type Add = (
  side: Tally['side'],
  slug: string,
  request: ChatRequest,
  outputTokens: number,
  times: number,
) => void;

function addTrial(plan: RunPlan, pack: PromptPack, trial: PlannedTrial, add: Add): void {
  const { candidate, character, probes } = trial;
  const reply = assumedReply[character.language];
  const replyTokens = countTokens(reply);
  probes.forEach((probe, index) => {
    const said = probes.slice(0, index).map(({ question }) => ({ question, reply }));
    const call = replyCall(plan, candidate, character, probe, said, 1);
    add('candidate', candidate.slug, call.request, replyTokens, plan.trials);
    for (const metric of metricsOf(plan)) {
      if (!metric.applies(probe, plan.protocol)) continue;
      for (const judge of plan.panel) {
        const ballot = { metric, judge, trial: 1, sample: 1 };
        const vote = voteCall(plan, pack, { character, probe, reply }, ballot).call;
        add('judge', judge.slug, vote.request, assumedVoteTokens, plan.trials * judge.samples);
      }
    }
  });
}

function totals(
  perModel: readonly ModelEstimate[],
): Pick<Estimate, 'calls' | 'inputTokens' | 'outputTokens' | 'costUsd'> {
  const sum = (of: (each: ModelEstimate) => number) =>
    perModel.reduce((total, each) => total + of(each), 0);
  const priced = perModel.filter(({ costUsd }) => costUsd !== null);
  return {
    calls: sum(({ calls }) => calls),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd: priced.length === 0 ? null : sum(({ costUsd }) => costUsd ?? 0),
  };
}
