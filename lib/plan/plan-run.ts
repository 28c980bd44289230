import { type Fault, InputError } from '#lib/benchmark/input-error.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import { identityOf } from '#lib/models/model-identity.ts';
import type { ModelSlug, ModelSpec, RegisteredModel } from '#lib/models/model-spec.ts';
import { type Sampling, sampling } from '#lib/models/sampling.ts';
import type { Protocol } from './protocol.ts';
import type { PlannedCase, PlannedJudge, RunPlan } from './run-plan.ts';
import type { RunRequest } from './run-request.ts';
import type { RunSettings } from './run-settings.ts';

/** What planning needs to know of the world. */
export interface PlanContext {
  readonly suite: Suite;
  readonly prompts: RunPlan['prompts'];
  readonly metrics: readonly string[];
  readonly model: (slug: ModelSlug) => RegisteredModel | undefined;
}

export interface PlannedRun {
  readonly plan: RunPlan;
  readonly settings: RunSettings;
}

/** Votes a turn, metric and judge: three (Ditto), and one where more would all be the same. */
const defaultSamples = 3;

/** The paper judged at T = 0.2 with at most 2,048 tokens (arXiv 2401.12474); core keeps both. */
const judgeDefaults: Sampling = { temperature: 0.2, maxOutputTokens: 2048 };

const candidateDefaults: Sampling = { temperature: 0.7, maxOutputTokens: 512 };

/** The frozen plan for a request. Pure; throws an InputError that names everything that cannot be planned. */
export function planRun(request: RunRequest, context: PlanContext): PlannedRun {
  requireKnown(request, context);
  const candidates = resolve(request.candidates, context);
  const judges = resolve(request.judges, context);
  const cases = casesOf(request, context.suite);
  const { id, version, hash } = context.suite;
  const plan: RunPlan = {
    format: 1,
    suite: { id, version, hash },
    cases,
    candidates: candidates.map(({ slug, spec }) => ({ slug, identity: identityOf(spec) })),
    panel: judges.map((judge) => planJudge(judge, request)),
    metrics: [...context.metrics],
    protocol: request.protocol,
    prompts: context.prompts,
    trials: request.trials,
    seed: request.seed,
    sampling: {
      candidate: withDefaults(request.candidateSampling, candidateDefaults),
      judge: withDefaults(request.judgeSampling, judgeDefaults),
    },
    briefing: request.briefing,
    maskOwnName: request.maskOwnName ?? masksByDefault(request.protocol),
    replies: 'ask',
  };
  return { plan, settings: settingsOf(request, [...candidates, ...judges]) };
}

/** What was left open may stand there as `undefined`, which must not take a default's place. */
function withDefaults(chosen: Sampling, defaults: Sampling): Sampling {
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return sampling.parse({ ...defaults, ...Object.fromEntries(given) });
}

function masksByDefault(protocol: Protocol): boolean {
  return protocol === 'core';
}

function planJudge({ slug, spec }: RegisteredModel, request: RunRequest): PlannedJudge {
  const samples = request.samples ?? (isDeterministic(spec) ? 1 : defaultSamples);
  return { slug, identity: identityOf(spec), samples };
}

function isDeterministic(spec: ModelSpec): boolean {
  return spec.provider === 'scripted' || spec.provider === 'recorded';
}

function requireKnown({ candidates, judges }: RunRequest, context: PlanContext): void {
  const faults = [
    ...unknownIn(candidates, 'candidate', context),
    ...unknownIn(judges, 'judge', context),
  ];
  if (faults.length > 0) throw new InputError(faults);
}

function unknownIn(
  slugs: readonly ModelSlug[],
  role: 'candidate' | 'judge',
  { model }: PlanContext,
): readonly Fault[] {
  return [...new Set(slugs)]
    .filter((slug) => model(slug) === undefined)
    .map((slug) => ({
      where: role,
      what: `no model is registered as "${slug}"`,
      mend: 'See `./understudy models` for those that are, or register it with `./understudy models add`.',
    }));
}

/** The models behind the slugs, each once, in the order in which they were named. */
function resolve(slugs: readonly ModelSlug[], { model }: PlanContext): readonly RegisteredModel[] {
  return [...new Set(slugs)].flatMap((slug) => model(slug) ?? []);
}

function casesOf({ language, limit }: RunRequest, suite: Suite): readonly PlannedCase[] {
  const spoken = suite.characters.filter(
    (each) => language === undefined || each.language === language,
  );
  if (spoken.length === 0) {
    throw new InputError([
      {
        where: 'language',
        what: `suite "${suite.id}" has no character in "${language ?? ''}"`,
        mend: 'Choose another language, or none.',
      },
    ]);
  }
  return spoken
    .slice(0, limit)
    .map(({ id, probes }) => ({ character: id, probes: probes.map((probe) => probe.id) }));
}

function settingsOf(request: RunRequest, models: readonly RegisteredModel[]): RunSettings {
  const priced = models.flatMap(({ slug, spec }) =>
    spec.provider === 'openai-compatible' && spec.prices !== undefined ? [[slug, spec.prices]] : [],
  );
  return {
    concurrency: request.concurrency,
    maxCostUsd: request.maxCostUsd ?? null,
    prices: Object.fromEntries(priced),
  };
}
