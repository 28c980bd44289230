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
