import { z } from 'zod';

export const runStatus = z.enum([
  'queued',
  'running',
  'paused',
  'cancelled',
  'stopped-by-limit',
  'failed',
  'finished',
  'finished-with-gaps',
]);
export type RunStatus = z.infer<typeof runStatus>;

/** What people asked of a run; the worker that holds it looks at this often. */
export const runWish = z.enum(['run', 'pause', 'cancel']);
export type RunWish = z.infer<typeof runWish>;

/** No worker will take it up by itself any more; `resume` may. */
export function hasEnded(status: RunStatus): boolean {
  return status !== 'queued' && status !== 'running';
}
