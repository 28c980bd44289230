import { InputError } from '#lib/benchmark/input-error.ts';
import { schemaFaults } from '#lib/benchmark/schema-faults.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import type { SuiteCatalogue } from '#lib/benchmark/suite-catalogue.ts';
import { metrics } from '#lib/judging/metrics/index.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import { type PlannedRun, planRun } from '#lib/plan/plan-run.ts';
import { type RunRequest, type RunRequestInput, runRequest } from '#lib/plan/run-request.ts';
import type { RunRecord } from '#lib/run/run-record.ts';
import type { ScoreRequest } from './contract.ts';
import type { ModelRegistry } from './model-registry.ts';
import { packFor } from './prompt-service.ts';
import type { Stores } from './stores.ts';
import { suiteAt } from './suite-service.ts';

export interface PlanningContext {
  readonly stores: Stores;
  readonly catalogue: SuiteCatalogue;
  readonly registry: ModelRegistry;
  readonly nowMs: () => number;
}

/** A planned run with what it is planned on. */
export interface Planned extends PlannedRun {
  readonly suite: Suite;
  readonly pack: PromptPack;
}

/** Throws an InputError that names every field at fault. */
function parseRequest(input: RunRequestInput): RunRequest {
  const parsed = runRequest.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InputError(schemaFaults(parsed.error, { where: 'run', lineOf: () => undefined }));
}

export function planRequest(input: RunRequestInput, context: PlanningContext): Planned {
  const request = parseRequest(input);
  const suite = suiteAt(request.suite, context.catalogue);
  return planOn(suite, request, context);
}

/**
 * The plan that judges a run's replies again: the same conversations, which are in the journal, under
 * another panel. Protocol and samples that the request leaves out are the defaults of any run; the prompts,
 * the seed and the concurrency are as in that run.
 */
export function planScore(run: RunRecord, score: ScoreRequest, context: PlanningContext): Planned {
  const suite = context.stores.suites.get(run.plan.suite.hash);
  if (suite === undefined) throw new Error(`The suite of run ${run.id} is not stored.`);
  const protocol = score.protocol ?? 'core';
  const request = parseRequest({
    suite: suite.id,
    candidates: run.plan.candidates.map(({ slug }) => slug),
    judges: [...score.judges],
    protocol,
    seed: run.plan.seed,
    prompts: score.prompts ?? run.plan.prompts.hash,
    concurrency: score.concurrency ?? run.settings.concurrency,
    ...(protocol === run.plan.protocol ? { maskOwnName: run.plan.maskOwnName } : {}),
    ...(score.samples === undefined ? {} : { samples: score.samples }),
    ...(score.maxCostUsd === undefined ? {} : { maxCostUsd: score.maxCostUsd }),
  });
  const registry = withPlanned(run, context.registry);
  const planned = planOn(suite, request, { ...context, registry });
  const { cases, candidates, trials, sampling, briefing } = run.plan;
  const judge = planned.plan.sampling.judge;
  const plan = {
    ...planned.plan,
    cases,
    candidates,
    trials,
    briefing,
    sampling: { ...sampling, judge },
    replies: 'stored',
  } as const;
  return { ...planned, plan };
}

/** Candidates stand in the run itself: they need not be registered to be judged again. */
function withPlanned(run: RunRecord, registry: ModelRegistry): ModelRegistry {
  return {
    ...registry,
    get: (slug) => {
      const registered = registry.get(slug);
      const planned = run.plan.candidates.find((each) => each.slug === slug);
      if (registered !== undefined || planned === undefined) return registered;
      return { slug: planned.slug, spec: { provider: 'scripted', script: planned.slug } };
    },
  };
}

function planOn(
  suite: Suite,
  request: RunRequest,
  { stores, registry, nowMs }: PlanningContext,
): Planned {
  const { hash, pack } = packFor(request.prompts, stores.packs, nowMs());
  stores.suites.put(suite, nowMs());
  const planned = planRun(request, {
    suite,
    prompts: { id: pack.id, hash },
    metrics: metrics.map(({ id }) => id),
    model: registry.get,
  });
  return { ...planned, suite, pack };
}
