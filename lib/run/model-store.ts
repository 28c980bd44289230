import type { RegisteredModel } from '#lib/models/model-spec.ts';

/** Models that people registered; scripts and controls are not in it. Every write is committed when it returns. */
export interface ModelStore {
  /** By slug. */
  list(): readonly RegisteredModel[];
  get(slug: string): RegisteredModel | undefined;
  /** false where the slug is taken; nothing is changed then. */
  add(model: RegisteredModel, nowMs: number): boolean;
  /** false where there is none. */
  remove(slug: string): boolean;
}
