import type { RunId } from './run-record.ts';

/** Where a run's calls stand, counted from rows. */
export interface CallCount {
  readonly replied: number;
  readonly failed: number;
  /** Sent, and no result yet; after a crash: sent, and its result lost. */
  readonly intended: number;
}

export interface RunCounts {
  readonly candidate: CallCount;
  readonly judge: CallCount;
  readonly turnsScored: number;
  readonly turnsUnscored: number;
  /** Calls this run asked (not cached) that settled at or after `sinceMs`. */
  readonly settledSince: number;
  readonly errors: readonly {
    readonly kind: string;
    readonly count: number;
    readonly example: string;
  }[];
}

export interface CallCountStore {
  count(run: RunId, sinceMs: number): RunCounts;
}
