import type { RegisteredModel } from '#lib/models/model-spec.ts';
import type { ModelStore } from './model-store.ts';

export class MemoryModelStore implements ModelStore {
  readonly #models = new Map<string, RegisteredModel>();

  list(): readonly RegisteredModel[] {
    return [...this.#models.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  get(slug: string): RegisteredModel | undefined {
    return this.#models.get(slug);
  }

  add(model: RegisteredModel): boolean {
    if (this.#models.has(model.slug)) return false;
    this.#models.set(model.slug, model);
    return true;
  }

  remove(slug: string): boolean {
    return this.#models.delete(slug);
  }
}
