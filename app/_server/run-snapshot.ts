import 'server-only';
import type { RunSnapshot } from '#components/runs/run-snapshot.ts';
import { services } from './services.ts';

/** A run as its page shows it at this moment; undefined where there is none. */
export function readRunSnapshot(id: string): RunSnapshot | undefined {
  const { runs } = services();
  const run = runs.get(id);
  const progress = runs.progress(id);
  if (run === undefined || progress === undefined) return undefined;
  return {
    wish: run.wish,
    attended: runs.isHeld(id) || runs.workerAlive(),
    progress: { ...progress, errors: [...progress.errors] },
  };
}
