import { canonicalJson } from '#lib/benchmark/canonical-json.ts';
import { InputError } from '#lib/benchmark/input-error.ts';
import type { FailedCall } from '#lib/journal/call-outcome.ts';
import type { ChatModel } from '#lib/models/chat-model.ts';
import { identityOf } from '#lib/models/model-identity.ts';
import type { ModelSlug, ModelSpec, RegisteredModel } from '#lib/models/model-spec.ts';
import type { PlannedModel, RunPlan } from '#lib/plan/run-plan.ts';
import type { Clock } from './clock.ts';
import { Limiter } from './limiter.ts';
import type { Purpose } from './stage.ts';

/** A model as one run uses it on one side. */
export interface Endpoint {
  readonly model: ChatModel;
  readonly limiter: Limiter;
  /** Set once the model said that it cannot be used at all; then it is not asked again in this run. */
  broken: FailedCall | undefined;
}

export interface OpenModels {
  readonly registered: (slug: ModelSlug) => RegisteredModel | undefined;
  readonly open: (spec: ModelSpec) => ChatModel;
}

/** The models of a plan, opened, with limits apart for candidates and judges. */
export class Endpoints {
  readonly #bySideAndSlug = new Map<string, Endpoint>();

  constructor(plan: RunPlan, concurrency: number, models: OpenModels, clock: Clock) {
    const sides = { candidate: plan.candidates, judge: plan.panel } as const;
    for (const [side, planned] of Object.entries(sides)) {
      for (const each of planned) {
        const model = models.open(specOf(each, models));
        const limiter = new Limiter(concurrency, clock);
        this.#bySideAndSlug.set(`${side} ${each.slug}`, { model, limiter, broken: undefined });
      }
    }
  }

  of({ side, model }: Pick<Purpose, 'side' | 'model'>): Endpoint {
    const endpoint = this.#bySideAndSlug.get(`${side} ${model}`);
    if (endpoint === undefined) throw new Error(`The plan has no ${side} "${model}".`);
    return endpoint;
  }

  /** What models said when they gave up for good, one sentence a model. */
  get failures(): readonly string[] {
    return [...this.#bySideAndSlug].flatMap(([name, { broken }]) =>
      broken === undefined ? [] : [`${name}: ${broken.message}`],
    );
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#bySideAndSlug.values()].map(({ model }) => model.close()));
  }
}

/** The registered model behind a planned one, as long as it still is the model that was planned. */
function specOf({ slug, identity }: PlannedModel, { registered }: OpenModels): ModelSpec {
  // Recorded replies stand in the journal; nobody registers them.
  if (identity.provider === 'recorded') return identity;
  const model = registered(slug);
  const same = model && canonicalJson(identityOf(model.spec)) === canonicalJson(identity);
  if (model !== undefined && same) return model.spec;
  throw new InputError([
    {
      where: slug,
      what:
        model === undefined
          ? 'this model is no longer registered'
          : 'this model was registered anew as another one',
      mend: 'Register it as it was when the run was planned, then resume; or plan a new run.',
    },
  ]);
}
