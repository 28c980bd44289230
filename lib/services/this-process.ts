import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import type { Holder } from '#lib/run/run-store.ts';

/** This process as a holder of leases. */
export function thisProcess(): Holder {
  return { host: hostname(), pid: process.pid, startedAtMs: Math.round(performance.timeOrigin) };
}

/**
 * Whether a holder is surely gone: a process of this machine that no longer runs. Of another machine
 * nothing is known, so its lease has to expire.
 */
export function isDead(holder: Holder): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
    return isZombie(holder.pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Killed, and not yet waited for by its parent: it holds nothing any more. Only Linux tells. */
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, ''));
  } catch {
    return false;
  }
}
