import type { ModelSlug, RegisteredModel } from '#lib/models/model-spec.ts';

/** Models that people registered; those that come with the product are not in it. */
export interface ModelStore {
  get(slug: ModelSlug): RegisteredModel | undefined;
  /** By slug. */
  list(): readonly RegisteredModel[];
  /** False, and nothing changed, where the slug is taken. */
  add(model: RegisteredModel, nowMs: number): boolean;
  /** False where there is none. */
  remove(slug: ModelSlug): boolean;
}
