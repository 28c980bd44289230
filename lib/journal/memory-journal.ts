import type { CallKey } from './call-key.ts';
import type { CallOutcome } from './call-outcome.ts';
import type { CallUse, Journal } from './journal.ts';
import { JournalError } from './journal-error.ts';

export interface RecordedUse extends CallUse {
  /** The reply was there before this run asked. */
  readonly cached: boolean;
}

/** A journal that lives as long as its process, for tests: what the port asks, and no more. */
export class MemoryJournal implements Journal {
  readonly #outcomes = new Map<CallKey, CallOutcome | undefined>();
  readonly #uses = new Map<string, RecordedUse>();

  find(key: CallKey): CallOutcome | undefined {
    return this.#outcomes.get(key);
  }

  async intend(use: CallUse): Promise<void> {
    if (this.find(use.key)?.status === 'replied')
      throw new JournalError('already-replied', use.key);
    this.#outcomes.set(use.key, undefined);
    this.#uses.set(keyOfUse(use), { ...use, cached: false });
  }

  async settle(key: CallKey, outcome: CallOutcome): Promise<void> {
    if (!this.#outcomes.has(key)) throw new JournalError('never-intended', key);
    if (this.find(key)?.status !== 'replied') this.#outcomes.set(key, outcome);
  }

  async reuse(use: CallUse): Promise<void> {
    if (this.find(use.key)?.status !== 'replied') throw new JournalError('not-replied', use.key);
    const id = keyOfUse(use);
    if (!this.#uses.has(id)) this.#uses.set(id, { ...use, cached: true });
  }

  /** Every use of a run, one for each candidate and side that shares a call. */
  usesOf(runId: string): readonly RecordedUse[] {
    return [...this.#uses.values()].filter((use) => use.runId === runId);
  }
}

function keyOfUse({ key, runId, side, candidate }: CallUse): string {
  return [runId, side, candidate, key].join(' ');
}
