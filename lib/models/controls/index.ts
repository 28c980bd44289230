import { modelSlug, type RegisteredModel } from '../model-spec.ts';
import type { Script } from '../provider.ts';
import { assistant } from './assistant.ts';
import { impostor } from './impostor.ts';
import { knowItAll } from './know-it-all.ts';
import { oracle } from './oracle.ts';
import { parrot } from './parrot.ts';
import { refuser } from './refuser.ts';

/** The scripted candidates whose true quality is known. */
export const controls: readonly Script[] = [
  oracle,
  impostor,
  assistant,
  refuser,
  knowItAll,
  parrot,
];

/** They are registered like any model; a slug is a script's id without its version. */
export const controlModels: readonly RegisteredModel[] = controls.map(({ id }) => ({
  slug: modelSlug.parse(id.replace(/@\d+$/, '')),
  spec: { provider: 'scripted', script: id },
}));
