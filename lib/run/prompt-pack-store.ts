export interface StoredPromptPack {
  readonly hash: string;
  readonly id: string;
  /** The JSON text it was parsed from. */
  readonly json: string;
}

/** Prompt packs that people brought, by content hash. Committed on return. */
export interface PromptPackStore {
  /** A hash that is there already is left as it is. */
  add(pack: StoredPromptPack, nowMs: number): void;
  get(hash: string): StoredPromptPack | undefined;
  /** Newest first. */
  list(): readonly StoredPromptPack[];
}
