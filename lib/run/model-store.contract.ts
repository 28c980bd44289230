import { describe, expect, it } from 'vitest';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { ModelStore } from './model-store.ts';
import { tinyModels } from './tiny-run.fixture.ts';

/** What every store of models must do. */
export function describeModelStore(name: string, open: () => ModelStore): void {
  describe(`${name} keeps the model store's contract`, () => {
    it('lists by slug, takes a slug once, and removes', () => {
      const models = open();
      for (const model of tinyModels) expect(models.add(model, 1)).toBe(true);
      const [first] = tinyModels;
      if (first === undefined) throw new Error('The fixture has no models.');
      expect(models.add({ ...first, spec: { provider: 'scripted', script: 'x@1' } }, 2)).toBe(
        false,
      );
      expect(models.get(first.slug)).toEqual(first);
      expect(models.list().map(({ slug }) => slug)).toEqual(
        tinyModels.map(({ slug }) => slug).sort(),
      );
      expect([models.remove(first.slug), models.remove(first.slug)]).toEqual([true, false]);
      expect(models.get(first.slug)).toBeUndefined();
      expect(models.get(modelSlug.parse('unknown'))).toBeUndefined();
    });
  });
}
