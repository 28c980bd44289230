import { InputError } from '#lib/benchmark/input-error.ts';
import { aggregateRun } from '#lib/leaderboard/aggregate-run.ts';
import type { CandidateResult } from '#lib/leaderboard/board.ts';
import { manifestHash } from '#lib/plan/run-plan.ts';
import { estimateRun } from '#lib/run/estimate-run.ts';
import { type HoldContext, holdRun, leaseFor } from '#lib/run/hold-run.ts';
import { progressOf, rateWindowMs } from '#lib/run/run-progress.ts';
import { type RunRecord, runId } from '#lib/run/run-record.ts';
import { hasEnded } from '#lib/run/run-status.ts';
import type { Lease } from '#lib/run/run-store.ts';
import { scoredTurns } from '#lib/run/scored-turns.ts';
import type { StopSwitch } from '#lib/run/stop-switch.ts';
import { usageBy } from '#lib/run/usage.ts';
import type { RunHere, RunService } from './contract.ts';
import { type Planned, type PlanningContext, planRequest, planScoreRequest } from './planning.ts';
import { newRunId } from './run-identifier.ts';
import { isDead } from './this-process.ts';
import { unknownRun } from './unknown-run.ts';

export interface RunServiceContext extends PlanningContext, Omit<HoldContext, 'runs'> {
  readonly work: (stop: StopSwitch, log: (line: string) => void) => Promise<void>;
}

/** Live results are drawn often, so their intervals take fewer resamples than those that are kept. */
const liveResamples = 1_000;
/** A worker that was not seen for so long is taken for gone. */
const workerSilenceMs = 10_000;

export function runService(context: RunServiceContext): RunService {
  const { stores, clock } = context;
  const hold: HoldContext = { ...context, runs: stores.runs };
  const get = (id: string): RunRecord | undefined => {
    const parsed = runId.safeParse(id);
    return parsed.success ? stores.runs.get(parsed.data) : undefined;
  };
  const known = (id: string): RunRecord => get(id) ?? unknownRun(id);
  const changeCap = (id: string, maxCostUsd: number) => {
    const { id: run, settings } = known(id);
    stores.runs.changeSettings(run, { ...settings, maxCostUsd });
  };
  const progress = (id: string) => {
    const run = get(id);
    const suite = run && stores.suites.get(run.plan.suite.hash);
    if (run === undefined || suite === undefined) return undefined;
    const nowMs = clock.nowMs();
    const counts = stores.counts.count(run.id, nowMs - rateWindowMs);
    return progressOf(run, suite, counts, stores.usage.count(run.id), nowMs);
  };
  const carryOut = async (run: RunRecord, here: RunHere): Promise<RunRecord> => {
    here.onStart?.(run);
    const timer = setInterval(() => tell(here, progress(run.id)), 250);
    try {
      return await holdRun(run, hold, here.stop);
    } finally {
      clearInterval(timer);
      tell(here, progress(run.id));
    }
  };
  const startHere = (planned: Planned, here: RunHere) =>
    carryOut(create(planned, context, leaseFor(context.holder, clock)), here);

  return {
    estimate: (request) => {
      const planned = planRequest(request, context);
      return estimateRun(planned, planned.suite, planned.pack);
    },
    startHere: (request, here) => startHere(planRequest(request, context), here),
    scoreHere: (id, request, here) =>
      startHere(planScoreRequest(known(id), request, context), here),
    resumeHere: (id, here, changes = {}) => {
      const run = known(id);
      if (changes.maxCostUsd !== undefined) changeCap(id, changes.maxCostUsd);
      stores.runs.wish(run.id, 'run', clock.nowMs());
      const lease = leaseFor(context.holder, clock);
      const claimed = stores.runs.claim(lease, clock.nowMs(), isDead, run.id);
      return claimed === undefined ? heldElsewhere(run) : carryOut(claimed, here);
    },
    changeCap,
    work: context.work,
    start: (request) => create(planRequest(request, context), context, undefined),
    list: () =>
      stores.runs.list().map((run) => ({
        run,
        candidates: run.plan.candidates.map(({ slug }) => slug),
        judges: run.plan.panel.map(({ slug }) => slug),
      })),
    get,
    progress,
    results: (id) => resultsOf(known(id), context),
    wish: (id, wish) => stores.runs.wish(known(id).id, wish, clock.nowMs()) ?? unknownRun(id),
    isHeld: (id) => {
      const lease = stores.runs.leaseOf(known(id).id);
      return lease !== undefined && lease.expiresAtMs > clock.nowMs() && !isDead(lease.holder);
    },
    workerAlive: () =>
      stores.workers
        .list()
        .some(
          ({ worker, seenAtMs }) => clock.nowMs() - seenAtMs < workerSilenceMs && !isDead(worker),
        ),
  };
}

function tell(here: RunHere, progress: ReturnType<RunService['progress']>): void {
  if (progress !== undefined) here.onProgress(progress);
}

function create(
  { plan, settings }: Planned,
  { stores, clock }: RunServiceContext,
  lease: Lease | undefined,
): RunRecord {
  const createdAtMs = clock.nowMs();
  const run = {
    id: newRunId(createdAtMs),
    plan,
    settings,
    manifestHash: manifestHash(plan),
    createdAtMs,
  };
  return stores.runs.create(run, lease);
}

/** What was kept when the run ended; while it goes on, the same from the rows there are. */
function resultsOf(run: RunRecord, { stores }: RunServiceContext): readonly CandidateResult[] {
  const kept = stores.results.results(run.id);
  if (kept.length > 0 && hasEnded(run.status)) return kept;
  const suite = stores.suites.get(run.plan.suite.hash);
  if (suite === undefined) return [];
  const turns = scoredTurns(run.plan, suite, stores.results.scores(run.id));
  const usage = usageBy(stores.usage.count(run.id), run.settings.prices);
  return aggregateRun(run.plan, turns, usage, liveResamples);
}

function heldElsewhere(run: RunRecord): never {
  throw new InputError([
    {
      where: run.id,
      what: 'another process is carrying this run out right now',
      mend: 'Watch it with `./understudy show`, or stop it with `./understudy pause` first.',
    },
  ]);
}
