import type { ModelSlug, RegisteredModel } from '#lib/models/model-spec.ts';
import { type HoldContext, holdRun, leaseFor } from './hold-run.ts';
import type { ModelCheckStore, SettledCheck } from './model-check-store.ts';
import type { RunRecord } from './run-record.ts';
import type { Holder } from './run-store.ts';
import { StopSwitch } from './stop-switch.ts';
import type { WorkerStore } from './worker-store.ts';

export interface WorkContext extends HoldContext {
  readonly workers: WorkerStore;
  readonly checks: ModelCheckStore;
  readonly registered: (slug: string) => RegisteredModel | undefined;
  readonly check: (model: RegisteredModel, signal: AbortSignal) => Promise<SettledCheck>;
  readonly isDead: (holder: Holder) => boolean;
  readonly log: (line: string) => void;
}

const lookEveryMs = 250;
const beatEveryMs = 2_000;
/** Runs carried out at a time: a small one need not wait for a long one. */
const runsAtATime = 4;

/**
 * A worker: takes runs and model checks from the queue until it is stopped, then lets what is in flight
 * come back and leaves its runs to the next worker. A fault in one round (a locked database) is logged, and the next round tries again.
 */
export async function work(context: WorkContext, stop: StopSwitch): Promise<void> {
  const { clock, workers, holder, log } = context;
  const held = new Map<string, Promise<void>>();
  const checking = new Set<Promise<void>>();
  let beatAtMs = Number.NEGATIVE_INFINITY;
  while (!stop.draining.aborted) {
    try {
      if (clock.monotonicMs() - beatAtMs > beatEveryMs) {
        workers.beat(holder, clock.nowMs());
        beatAtMs = clock.monotonicMs();
      }
      takeRun(context, stop, held);
      takeCheck(context, stop, checking);
    } catch (error) {
      log(messageOf(error));
    }
    await clock.sleep(lookEveryMs, stop.draining).catch(() => undefined);
  }
  await Promise.allSettled([...held.values(), ...checking]);
  leave(context);
}

/** Who cannot say that it leaves is taken for gone a little later. */
function leave({ workers, holder, log }: WorkContext): void {
  try {
    workers.leave(holder);
  } catch (error) {
    log(messageOf(error));
  }
}

function takeRun(context: WorkContext, stop: StopSwitch, held: Map<string, Promise<void>>): void {
  const { runs, clock, holder, isDead, log } = context;
  if (held.size >= runsAtATime) return;
  const run = runs.claim(leaseFor(holder, clock), clock.nowMs(), isDead);
  // After a sleep of the machine a lease can be over while its run still goes on here.
  if (run === undefined || held.has(run.id)) return;
  log(`${run.id}: taken (${run.plan.suite.id}, ${run.plan.candidates.length} candidates)`);
  const carrying = carryOut(run, context, stop).finally(() => held.delete(run.id));
  held.set(run.id, carrying);
}

/** Stopping the worker is no wish about its runs: they are given back to the queue. */
async function carryOut(run: RunRecord, context: WorkContext, stop: StopSwitch): Promise<void> {
  const own = new StopSwitch();
  const giveBack = () => own.drain({ kind: 'worker-stopped' });
  const giveUp = () => own.abort({ kind: 'worker-stopped' });
  stop.draining.addEventListener('abort', giveBack, { once: true });
  stop.aborting.addEventListener('abort', giveUp, { once: true });
  try {
    const ended = await holdRun(run, context, own);
    context.log(`${run.id}: ${ended.status}${ended.message === null ? '' : `: ${ended.message}`}`);
  } catch (error) {
    context.log(`${run.id}: ${messageOf(error)}`);
  } finally {
    stop.draining.removeEventListener('abort', giveBack);
    stop.aborting.removeEventListener('abort', giveUp);
  }
}

function takeCheck(context: WorkContext, stop: StopSwitch, checking: Set<Promise<void>>): void {
  const { checks, clock } = context;
  const slug = checks.take(clock.nowMs());
  if (slug === undefined) return;
  const asking = checkModel(slug, context, stop)
    .then((result) => checks.settle(slug, result))
    .catch((error: unknown) => context.log(`${slug}: ${messageOf(error)}`))
    .finally(() => checking.delete(asking));
  checking.add(asking);
}

/** One question is soon asked again, so a worker that stops does not wait for its answer. */
async function checkModel(
  slug: ModelSlug,
  { registered, check, clock }: WorkContext,
  stop: StopSwitch,
): Promise<SettledCheck> {
  const model = registered(slug);
  if (model !== undefined) return check(model, stop.draining);
  const message = 'This model is no longer registered.';
  return { state: 'failed', kind: 'unavailable', message, atMs: clock.nowMs() };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
