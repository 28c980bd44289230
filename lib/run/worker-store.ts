import type { Holder } from './run-store.ts';

/** Heartbeats of the processes that take work from the queue. */
export interface WorkerStore {
  beat(worker: Holder, nowMs: number): void;
  leave(worker: Holder): void;
  list(): readonly { readonly worker: Holder; readonly seenAtMs: number }[];
}
