import { z } from 'zod';
import { language } from '#lib/benchmark/language.ts';
import { protocol } from '#lib/plan/protocol.ts';
import type { RunRequestInput } from '#lib/plan/run-request.ts';
import type { RunRecord } from '#lib/run/run-record.ts';

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0])]);
const many = z.union([z.string().transform((each) => [each]), z.array(z.string())]).catch([]);
const text = one.optional().catch(undefined);
// Number('') is 0, and an empty box of a form says nothing.
const number = one.pipe(z.string().min(1)).pipe(z.coerce.number()).optional().catch(undefined);

const address = z.object({
  suite: text,
  candidate: many,
  judge: many,
  samples: number,
  protocol: one.pipe(protocol).optional().catch(undefined),
  prompts: text,
  trials: number,
  limit: number,
  language: one.pipe(language).optional().catch(undefined),
  seed: number,
  temperature: number,
  topP: number,
  maxTokens: number,
  judgeTemperature: number,
  judgeTopP: number,
  judgeMaxTokens: number,
  briefing: one
    .pipe(z.enum(['suite', 'profile']))
    .optional()
    .catch(undefined),
  mask: one.pipe(z.stringbool()).optional().catch(undefined),
  concurrency: number,
  maxCost: number,
});

/** What the address of `/runs/new` asks for; what is wrong in it counts as not said. */
export function requestInAddress(params: Readonly<Record<string, unknown>>): RunRequestInput {
  const said = address.parse(params);
  return {
    suite: said.suite ?? '',
    candidates: said.candidate,
    judges: said.judge,
    samples: said.samples,
    protocol: said.protocol ?? 'core',
    prompts: said.prompts,
    trials: said.trials ?? 1,
    limit: said.limit,
    language: said.language,
    seed: said.seed ?? 1,
    candidateSampling: {
      temperature: said.temperature,
      topP: said.topP,
      maxOutputTokens: said.maxTokens,
    },
    judgeSampling: {
      temperature: said.judgeTemperature,
      topP: said.judgeTopP,
      maxOutputTokens: said.judgeMaxTokens,
    },
    briefing: said.briefing ?? 'suite',
    maskOwnName: said.mask,
    concurrency: said.concurrency ?? 8,
    maxCostUsd: said.maxCost,
  };
}

/** The address of `/runs/new` filled in as a run was. */
export function againHref({ plan, settings }: Pick<RunRecord, 'plan' | 'settings'>): string {
  const { candidate, judge } = plan.sampling;
  const samples = new Set(plan.panel.map((each) => each.samples));
  const single: Readonly<Record<string, string | number | boolean | null | undefined>> = {
    suite: plan.suite.id,
    samples: samples.size === 1 ? [...samples][0] : null,
    protocol: plan.protocol,
    prompts: plan.prompts.hash,
    trials: plan.trials,
    seed: plan.seed,
    temperature: candidate.temperature,
    topP: candidate.topP,
    maxTokens: candidate.maxOutputTokens,
    judgeTemperature: judge.temperature,
    judgeTopP: judge.topP,
    judgeMaxTokens: judge.maxOutputTokens,
    briefing: plan.briefing,
    mask: plan.maskOwnName,
    concurrency: settings.concurrency,
    maxCost: settings.maxCostUsd,
  };
  const query = new URLSearchParams();
  for (const { slug } of plan.candidates) query.append('candidate', slug);
  for (const { slug } of plan.panel) query.append('judge', slug);
  for (const [name, value] of Object.entries(single)) {
    if (value !== null && value !== undefined) query.set(name, String(value));
  }
  return `/runs/new?${query}`;
}
