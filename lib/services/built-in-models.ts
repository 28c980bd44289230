import { embeddedJudge } from '#lib/judging/embedded/embedded-judge.ts';
import { controls } from '#lib/models/controls/index.ts';
import { type RegisteredModel, registeredModel } from '#lib/models/model-spec.ts';
import type { Script } from '#lib/models/provider.ts';

/** Every script that comes with the product. */
export const scripts: readonly Script[] = [...controls, embeddedJudge];

/** A script's slug is its id without the version, so that a new version takes the old one's place. */
function slugOf({ id }: Script): string {
  return id.replace(/@\d+$/, '');
}

/** The models that are there without a step. */
export const builtInModels: readonly RegisteredModel[] = scripts.map((script) =>
  registeredModel.parse({
    slug: slugOf(script),
    spec: { provider: 'scripted', script: script.id },
  }),
);

/** The script's own sentence for the models page; null for models that are no script. */
export function describeScript({ spec }: RegisteredModel): string | null {
  if (spec.provider !== 'scripted') return null;
  return scripts.find(({ id }) => id === spec.script)?.describes ?? null;
}
