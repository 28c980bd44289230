import type { RunStatus } from './run-status.ts';

export interface CallCounts {
  readonly planned: number;
  readonly done: number;
  readonly failed: number;
  readonly inFlight: number;
}

/** A picture of a run at one moment, counted from rows. */
export interface RunProgress {
  readonly status: RunStatus;
  readonly message: string | null;
  readonly replies: CallCounts;
  readonly votes: CallCounts;
  readonly turnsScored: number;
  readonly turnsUnscored: number;
  /** Calls settled in the last minute; 0 when nothing moves. */
  readonly callsPerMinute: number;
  /** null where it cannot be told yet. */
  readonly etaMs: number | null;
  readonly elapsedMs: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly spentUsd: number | null;
  readonly errors: readonly {
    readonly kind: string;
    readonly count: number;
    readonly example: string;
  }[];
}
