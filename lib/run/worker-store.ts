import type { Holder } from './run-store.ts';

export interface LiveWorker extends Holder {
  readonly seenAtMs: number;
}

/** The processes that take work, by their heartbeats. */
export interface WorkerStore {
  beat(worker: Holder, nowMs: number): void;
  /** On a clean stop. */
  leave(worker: Holder): void;
  /** Seen at `sinceMs` or later; whoever was seen last first. */
  seenSince(sinceMs: number): readonly LiveWorker[];
}
