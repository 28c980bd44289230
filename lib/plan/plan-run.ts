import { type Fault, InputError } from '#lib/benchmark/input-error.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import { identityOf } from '#lib/models/model-identity.ts';
import type { ModelSlug, ModelSpec, RegisteredModel } from '#lib/models/model-spec.ts';
import { type Sampling, sampling } from '#lib/models/sampling.ts';
import type { Protocol } from './protocol.ts';
import type { PlannedCase, PlannedJudge, RunPlan } from './run-plan.ts';
import type { RunRequest } from './run-request.ts';
import type { RunSettings } from './run-settings.ts';
import type { ScoreRequest } from './score-request.ts';

/** What planning needs to know of the world. */
export interface PlanContext {
  readonly suite: Suite;
  readonly prompts: RunPlan['prompts'];
  readonly metrics: readonly string[];
  readonly model: (slug: ModelSlug) => RegisteredModel | undefined;
}

type Registered = Pick<PlanContext, 'model'>;

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
  requireKnown({ candidate: request.candidates, judge: request.judges }, context);
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
  const { concurrency, maxCostUsd = null } = request;
  return {
    plan,
    settings: { concurrency, maxCostUsd, prices: pricesOf([...candidates, ...judges]) },
  };
}

/**
 * The plan that judges a run's replies again: the same conversations, which are in the journal, under another
 * panel. The candidates stand in that run and need not be registered any more.
 */
export function planScore(
  source: PlannedRun,
  request: ScoreRequest,
  context: Omit<PlanContext, 'suite'>,
): PlannedRun {
  requireKnown({ candidate: [], judge: request.judges }, context);
  const judges = resolve(request.judges, context);
  const { protocol, concurrency = source.settings.concurrency, maxCostUsd = null } = request;
  const plan: RunPlan = {
    ...source.plan,
    panel: judges.map((judge) => planJudge(judge, request)),
    metrics: [...context.metrics],
    protocol,
    prompts: context.prompts,
    sampling: { ...source.plan.sampling, judge: judgeDefaults },
    maskOwnName:
      protocol === source.plan.protocol ? source.plan.maskOwnName : masksByDefault(protocol),
    replies: 'stored',
  };
  const prices = { ...source.settings.prices, ...pricesOf(judges) };
  return { plan, settings: { concurrency, maxCostUsd, prices } };
}

/** What was left open may stand there as `undefined`, which must not take a default's place. */
function withDefaults(chosen: Sampling, defaults: Sampling): Sampling {
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return sampling.parse({ ...defaults, ...Object.fromEntries(given) });
}

function masksByDefault(protocol: Protocol): boolean {
  return protocol === 'core';
}

function planJudge(
  { slug, spec }: RegisteredModel,
  request: Pick<RunRequest, 'samples'>,
): PlannedJudge {
  const samples = request.samples ?? (isDeterministic(spec) ? 1 : defaultSamples);
  return { slug, identity: identityOf(spec), samples };
}

function isDeterministic(spec: ModelSpec): boolean {
  return spec.provider === 'scripted' || spec.provider === 'recorded';
}

function requireKnown(
  slugs: Readonly<Record<'candidate' | 'judge', readonly ModelSlug[]>>,
  context: Registered,
): void {
  const faults = [
    ...unknownIn(slugs.candidate, 'candidate', context),
    ...unknownIn(slugs.judge, 'judge', context),
  ];
  if (faults.length > 0) throw new InputError(faults);
}

function unknownIn(
  slugs: readonly ModelSlug[],
  role: 'candidate' | 'judge',
  { model }: Registered,
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
function resolve(slugs: readonly ModelSlug[], { model }: Registered): readonly RegisteredModel[] {
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

function pricesOf(models: readonly RegisteredModel[]): RunSettings['prices'] {
  const priced = models.flatMap(({ slug, spec }) =>
    spec.provider === 'openai-compatible' && spec.prices !== undefined ? [[slug, spec.prices]] : [],
  );
  return Object.fromEntries(priced);
}
