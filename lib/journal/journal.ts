import type { ModelSlug } from '#lib/models/model-spec.ts';
import type { CallKey } from './call-key.ts';
import type { CallOutcome } from './call-outcome.ts';

/** Whose call it is: a run pays for its candidates' replies and for its judges' votes on them. */
export interface CallUse {
  readonly key: CallKey;
  readonly runId: string;
  readonly side: 'candidate' | 'judge';
  /** The candidate whose conversation the call belongs to, on the judge's side too. */
  readonly candidate: ModelSlug;
  /** The model that is asked. */
  readonly model: ModelSlug;
}

/**
 * The record of every model call, shared by all runs of a home: a key that was answered once is never
 * asked again. Promises resolve when the write is committed; an implementation may commit many at once.
 * A step against the rules rejects with a JournalError. When a commit fails (a full disk, a locked file)
 * every step gathered in it rejects, nothing of it is written, and each may be tried again.
 */
export interface Journal {
  /** The outcome under a key; undefined while it was never asked or has not returned. */
  find(key: CallKey): CallOutcome | undefined;
  /** Before the request goes out. Asking a failed or interrupted call anew is allowed; a replied one is refused. */
  intend(use: CallUse): Promise<void>;
  /**
   * After it came back, before anything depends on it. A reply that is there is never overwritten:
   * settling again changes nothing.
   */
  settle(key: CallKey, outcome: CallOutcome): Promise<void>;
  /** A run takes a reply that is there. Repeating it changes nothing; a use this run paid for stays so. */
  reuse(use: CallUse): Promise<void>;
}
