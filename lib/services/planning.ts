import type { z } from 'zod';
import { InputError } from '#lib/benchmark/input-error.ts';
import { schemaFaults } from '#lib/benchmark/schema-faults.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import type { SuiteCatalogue } from '#lib/benchmark/suite-catalogue.ts';
import { metrics } from '#lib/judging/metrics/index.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import { type PlannedRun, planRun, planScore } from '#lib/plan/plan-run.ts';
import { type RunRequestInput, runRequest } from '#lib/plan/run-request.ts';
import { type ScoreRequestInput, scoreRequest } from '#lib/plan/score-request.ts';
import type { RunRecord } from '#lib/run/run-record.ts';
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
function parsed<Schema extends z.ZodType>(
  schema: Schema,
  input: z.input<Schema>,
): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(schemaFaults(result.error, { where: 'run', lineOf: () => undefined }));
}

export function planRequest(input: RunRequestInput, context: PlanningContext): Planned {
  const request = parsed(runRequest, input);
  const suite = suiteAt(request.suite, context.catalogue);
  context.stores.suites.put(suite, context.nowMs());
  const { pack, known } = packAndModels(request.prompts, context);
  return { ...planRun(request, { ...known, suite }), suite, pack };
}

export function planScoreRequest(
  run: RunRecord,
  input: ScoreRequestInput,
  context: PlanningContext,
): Planned {
  const request = parsed(scoreRequest, input);
  const suite = context.stores.suites.get(run.plan.suite.hash);
  if (suite === undefined) throw new Error(`The suite of run ${run.id} is not stored.`);
  const { pack, known } = packAndModels(request.prompts ?? run.plan.prompts.hash, context);
  return { ...planScore(run, request, known), suite, pack };
}

function packAndModels(prompts: string | undefined, { stores, registry, nowMs }: PlanningContext) {
  const { hash, pack } = packFor(prompts, stores.packs, nowMs());
  const known = {
    prompts: { id: pack.id, hash },
    metrics: metrics.map(({ id }) => id),
    model: registry.get,
  };
  return { pack, known };
}
