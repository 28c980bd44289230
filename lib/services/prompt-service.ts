import { InputError } from '#lib/benchmark/input-error.ts';
import {
  type PromptPack,
  parsePromptPack,
  promptPackHash,
} from '#lib/judging/prompts/prompt-pack.ts';
import { understudyPrompts } from '#lib/judging/prompts/understudy.ts';
import type { PromptPackStore } from '#lib/run/prompt-pack-store.ts';
import type { PromptService } from './contract.ts';

const builtInHash = promptPackHash(understudyPrompts);

export function promptService(store: PromptPackStore, nowMs: () => number): PromptService {
  return {
    list: () => [
      { id: understudyPrompts.id, hash: builtInHash, builtIn: true },
      ...store
        .list()
        .filter(({ hash }) => hash !== builtInHash)
        .map(({ hash, pack }) => ({ id: pack.id, hash, builtIn: false })),
    ],
    add: (json, from) => {
      const pack = parsePromptPack(json, from);
      const hash = promptPackHash(pack);
      store.put({ hash, pack }, nowMs());
      return { id: pack.id, hash, builtIn: hash === builtInHash };
    },
  };
}

/** The pack a request names, ours where it names none. Kept, so that the run stays readable when ours changes. */
export function packFor(
  hash: string | undefined,
  store: PromptPackStore,
  nowMs: number,
): { readonly hash: string; readonly pack: PromptPack } {
  if (hash === undefined || hash === builtInHash) {
    store.put({ hash: builtInHash, pack: understudyPrompts }, nowMs);
    return { hash: builtInHash, pack: understudyPrompts };
  }
  const pack = store.get(hash);
  if (pack !== undefined) return { hash, pack };
  throw new InputError([
    {
      where: 'prompts',
      what: `no prompt pack is stored as ${hash}`,
      mend: 'Give the file again with --prompts.',
    },
  ]);
}
