import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';

export interface StoredPromptPack {
  readonly hash: string;
  readonly pack: PromptPack;
}

/** Prompt packs by content hash. */
export interface PromptPackStore {
  get(hash: string): PromptPack | undefined;
  /** Oldest first. */
  list(): readonly StoredPromptPack[];
  put(pack: StoredPromptPack, nowMs: number): void;
}
