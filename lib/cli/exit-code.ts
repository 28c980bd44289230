import type { RunStatus } from '#lib/run/run-status.ts';

/** What the shell is told (DESIGN: 0 finished, 1 failed, 2 wrong usage, 3 stopped and resumable). */
export const exitCode = { ok: 0, failed: 1, usage: 2, stopped: 3 } as const;

export function exitCodeOf(status: RunStatus): number {
  switch (status) {
    case 'finished':
    case 'finished-with-gaps':
      return exitCode.ok;
    case 'failed':
      return exitCode.failed;
    case 'queued':
    case 'running':
    case 'paused':
    case 'cancelled':
    case 'stopped-by-limit':
      return exitCode.stopped;
  }
}
