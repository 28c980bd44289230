import type { CheckOutcome } from '#lib/models/check-model.ts';
import type { ModelSlug } from '#lib/models/model-spec.ts';

/** The job of asking a model one question. */
export type ModelCheck =
  | { readonly state: 'waiting'; readonly askedAtMs: number }
  | (CheckOutcome & { readonly atMs: number });

export type SettledCheck = Exclude<ModelCheck, { state: 'waiting' }>;

export interface ModelCheckStore {
  /** Queues a check; one that waits already stays the only one. */
  request(slug: ModelSlug, nowMs: number): void;
  /** The longest waiting check, which is this worker's from now on; one taken long ago (two minutes) waits again. */
  take(nowMs: number): ModelSlug | undefined;
  settle(slug: ModelSlug, check: SettledCheck): void;
  /** The newest of each model. */
  latest(): ReadonlyMap<string, ModelCheck>;
}
