import type { RegisteredModel } from '#lib/models/model-spec.ts';
import type { ModelStore } from '#lib/run/model-store.ts';
import { builtInModels } from './built-in-models.ts';

/** The models that can be named: built in, and registered. */
export interface ModelRegistry {
  get(slug: string): RegisteredModel | undefined;
  isBuiltIn(slug: string): boolean;
  list(): readonly RegisteredModel[];
}

export function modelRegistry(store: ModelStore): ModelRegistry {
  const builtIn = new Map<string, RegisteredModel>(builtInModels.map((each) => [each.slug, each]));
  return {
    get: (slug) => builtIn.get(slug) ?? store.list().find((each) => each.slug === slug),
    isBuiltIn: (slug) => builtIn.has(slug),
    list: () => [...builtIn.values(), ...store.list()],
  };
}
