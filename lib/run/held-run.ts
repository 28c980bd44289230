import type { RunRecord } from './run-record.ts';
import { hasEnded, type RunWish } from './run-status.ts';
import type { EndOfRun, Holder, Lease, NewRun } from './run-store.ts';

/** A run with whoever carries it out. How it changes is decided here, for every store alike. */
export interface HeldRun {
  readonly record: RunRecord;
  readonly lease: Lease | undefined;
}

export function createdRun(run: NewRun, lease: Lease | undefined): HeldRun {
  const record: RunRecord = {
    ...run,
    status: lease === undefined ? 'queued' : 'running',
    wish: 'run',
    message: null,
    startedAtMs: lease === undefined ? null : run.createdAtMs,
    finishedAtMs: null,
  };
  return { record, lease };
}

/** Whether a worker may take the run: nobody carries it out, or whoever did is gone. */
export function isWaiting(
  { record, lease }: HeldRun,
  nowMs: number,
  isDead: (holder: Holder) => boolean,
): boolean {
  if (record.status === 'queued') return true;
  if (record.status !== 'running') return false;
  return lease === undefined || lease.expiresAtMs <= nowMs || isDead(lease.holder);
}

export function claimedRun({ record }: HeldRun, lease: Lease, nowMs: number): HeldRun {
  const startedAtMs = record.startedAtMs ?? nowMs;
  return {
    record: { ...record, status: 'running', message: null, startedAtMs, finishedAtMs: null },
    lease,
  };
}

export function isHeldBy({ record, lease }: HeldRun, holder: Holder): boolean {
  if (record.status !== 'running' || lease === undefined) return false;
  const { host, pid, startedAtMs } = lease.holder;
  return host === holder.host && pid === holder.pid && startedAtMs === holder.startedAtMs;
}

export function endedRun({ record }: HeldRun, { status, message, atMs }: EndOfRun): HeldRun {
  return { record: { ...record, status, message, finishedAtMs: atMs }, lease: undefined };
}

/** Back into the queue, for any worker. A wish that came meanwhile is fulfilled by whoever takes it next. */
export function releasedRun({ record }: HeldRun): HeldRun {
  return { record: { ...record, status: 'queued' }, lease: undefined };
}

/**
 * A wish to run queues a run that has ended. A wish to pause or cancel is left to the holder; where
 * nobody holds the run it comes true at once. A run that can still be resumed can be cancelled; one
 * that has finished or failed stays as it is.
 */
export function wishedRun(run: HeldRun, wish: RunWish, nowMs: number): HeldRun {
  const { record, lease } = run;
  if (wish === 'run') {
    if (!hasEnded(record.status)) return { record: { ...record, wish }, lease };
    return {
      record: { ...record, wish, status: 'queued', message: null, finishedAtMs: null },
      lease: undefined,
    };
  }
  if (record.status === 'running' && lease !== undefined && lease.expiresAtMs > nowMs) {
    return { record: { ...record, wish }, lease };
  }
  const isResumable = record.status === 'paused' || record.status === 'stopped-by-limit';
  if (hasEnded(record.status) && !(wish === 'cancel' && isResumable)) return run;
  const status = wish === 'pause' ? 'paused' : 'cancelled';
  return {
    record: { ...record, wish, status, message: null, finishedAtMs: nowMs },
    lease: undefined,
  };
}
