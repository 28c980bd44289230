/** Time, passed in. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Milliseconds that never jump. */
  readonly monotonicMs: () => number;
  /** Rejects with the signal's reason when it is aborted first. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}
