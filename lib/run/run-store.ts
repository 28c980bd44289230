import type { RunSettings } from '#lib/plan/run-settings.ts';
import type { RunId, RunRecord } from './run-record.ts';
import type { RunStatus, RunWish } from './run-status.ts';

/** A process that may hold runs. `startedAtMs` tells a process from a later one with the same pid. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly startedAtMs: number;
}

export interface Lease {
  readonly holder: Holder;
  readonly expiresAtMs: number;
}

export type NewRun = Pick<RunRecord, 'id' | 'plan' | 'manifestHash' | 'settings' | 'createdAtMs'>;

export interface EndOfRun {
  readonly status: Exclude<RunStatus, 'queued' | 'running'>;
  readonly message: string | null;
  readonly atMs: number;
}

/** Runs and who carries them out. Every write is committed when it returns. */
export interface RunStore {
  /** Queued for any worker; or, given a lease, running at once in that holder's hands. */
  create(run: NewRun, lease?: Lease): RunRecord;
  get(id: RunId): RunRecord | undefined;
  /** Newest first. */
  list(): readonly RunRecord[];
  /**
   * Takes the oldest run that waits (queued, or running under a lease that is expired or whose holder
   * `isDead`), or the run named; sets it running. Two claims never win the same run.
   */
  claim(
    lease: Lease,
    nowMs: number,
    isDead: (holder: Holder) => boolean,
    id?: RunId,
  ): RunRecord | undefined;
  leaseOf(id: RunId): Lease | undefined;
  /** Extends the lease and returns the wish; undefined when the lease is no longer the holder's. */
  renew(id: RunId, lease: Lease): RunWish | undefined;
  /** Puts a run back into the queue; nothing where the lease was lost. */
  release(id: RunId, holder: Holder): void;
  /** Ends the run and frees the lease; false when the lease was lost. */
  end(id: RunId, holder: Holder, end: EndOfRun): boolean;
  /** How a run is carried out from its next start on. */
  changeSettings(id: RunId, settings: RunSettings): void;
  /** A wish to run queues a run that has ended. */
  wish(id: RunId, wish: RunWish, nowMs: number): RunRecord | undefined;
}
