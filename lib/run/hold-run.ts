import type { Clock } from './clock.ts';
import { type Ending, executeRun, type RunPorts } from './execute-run.ts';
import type { RunRecord } from './run-record.ts';
import type { Holder, Lease, RunStore } from './run-store.ts';
import type { StopSwitch } from './stop-switch.ts';

/** A lease outlives a worker that hangs by this long; a dead local one is noticed at once. */
export const leaseMs = 30_000;
const heartbeatMs = 250;
/** After this, what is still in flight is given up. */
const drainMs = 5_000;

export interface HoldContext {
  readonly runs: RunStore;
  readonly ports: RunPorts;
  readonly holder: Holder;
  readonly clock: Clock;
}

export function leaseFor(holder: Holder, clock: Clock): Lease {
  return { holder, expiresAtMs: clock.nowMs() + leaseMs };
}

/**
 * Carries out a run under its lease: renews it, obeys the wish that people set on it, and writes down how
 * it ended. Returns the record as it then stands; a lost lease leaves it to the new holder.
 */
export async function holdRun(
  run: RunRecord,
  context: HoldContext,
  stop: StopSwitch,
): Promise<RunRecord> {
  const { runs, ports, holder, clock } = context;
  const over = new AbortController();
  const heart = beat(run, context, stop, over.signal);
  let obeyed = false;
  let ending: Ending | undefined;
  try {
    ending = await executeRun(run, ports, stop);
  } finally {
    over.abort();
    obeyed = await heart;
  }
  if (ending !== undefined) runs.end(run.id, holder, { ...ending, atMs: clock.nowMs() });
  if (obeyed) settleWish(run, context);
  if (stop.reason?.kind === 'worker-stopped') runs.release(run.id, holder);
  return runs.get(run.id) ?? run;
}

/**
 * People may think again while a run is stopping: resume what they paused, cancel what they paused. What
 * they wish by the time it has stopped comes true.
 */
function settleWish({ id }: RunRecord, { runs, clock }: HoldContext): void {
  const stopped = runs.get(id);
  if (stopped?.status === 'paused' || stopped?.status === 'cancelled') {
    runs.wish(id, stopped.wish, clock.nowMs());
  }
}

/** Resolves with whether people wished the run to stop. */
async function beat(
  run: RunRecord,
  { runs, holder, clock }: HoldContext,
  stop: StopSwitch,
  over: AbortSignal,
): Promise<boolean> {
  let drainingSinceMs: number | undefined;
  let obeyed = false;
  while (!over.aborted) {
    const wish = renewed(() => runs.renew(run.id, leaseFor(holder, clock)));
    if (wish === 'lost') stop.abort({ kind: 'lease-lost' });
    if (wish === 'cancel') stop.abort({ kind: 'cancelled' });
    if (wish === 'pause') stop.drain({ kind: 'paused' });
    obeyed ||= wish === 'cancel' || wish === 'pause';
    if (stop.draining.aborted) drainingSinceMs ??= clock.monotonicMs();
    if (drainingSinceMs !== undefined && clock.monotonicMs() - drainingSinceMs > drainMs) {
      stop.abort(stop.reason ?? { kind: 'paused' });
    }
    await clock.sleep(heartbeatMs, over).catch(() => undefined);
  }
  return obeyed;
}

/** A database that is busy for a moment does not cost the lease: it runs for much longer than a beat. */
function renewed<T>(renew: () => T | undefined): T | 'lost' | 'unknown' {
  try {
    return renew() ?? 'lost';
  } catch {
    return 'unknown';
  }
}
