import type { CallUse } from '#lib/journal/journal.ts';
import type { RunId } from './run-record.ts';
import type { ModelUsage } from './usage-store.ts';

export interface SettledCounts {
  readonly done: number;
  readonly failed: number;
  /** Announced and not settled; of a run that nobody carries out, interrupted. */
  readonly inFlight: number;
}

/** Everything about a run's progress that is counted from rows. */
export interface RunCounts {
  readonly replies: SettledCounts;
  readonly votes: SettledCounts;
  readonly turnsScored: number;
  readonly turnsUnscored: number;
  /** Calls of this run's own that came back at `sinceMs` or later. */
  readonly settledSince: number;
  readonly usage: readonly (ModelUsage & { readonly side: CallUse['side'] })[];
  readonly errors: readonly {
    readonly kind: string;
    readonly count: number;
    readonly example: string;
  }[];
}

export interface ProgressStore {
  /** Of an unknown run everything is 0. `turnsScored` and `turnsUnscored` count a turn once a metric. */
  countsOf(run: RunId, sinceMs: number): RunCounts;
}
