import type { Suite } from '#lib/benchmark/suite.ts';
import type { Journal } from '#lib/journal/journal.ts';
import type { PromptPack } from '#lib/judging/prompts/prompt-pack.ts';
import { aggregateRun } from '#lib/leaderboard/aggregate-run.ts';
import type { Random } from '#lib/statistics/random.ts';
import { journalledAsk } from './ask.ts';
import { Budget } from './budget.ts';
import type { Clock } from './clock.ts';
import { recordTo, ScoreCollector } from './collect.ts';
import { Endpoints, type OpenModels } from './endpoints.ts';
import { metricsOf } from './plan-metrics.ts';
import { pool } from './pool.ts';
import type { ResultStore } from './result-store.ts';
import { retryPolicy } from './retry.ts';
import type { RunRecord } from './run-record.ts';
import type { EndOfRun } from './run-store.ts';
import { scoredTurns } from './scored-turns.ts';
import type { PlannedTrial, Stage } from './stage.ts';
import { RunStopped, type StopReason, type StopSwitch } from './stop-switch.ts';
import { trialsOf } from './trials.ts';
import { spentUsd, usageBy } from './usage.ts';
import type { UsageStore } from './usage-store.ts';
import { walkTrial } from './walk-trial.ts';

/** Everything outside a run that it needs. */
export interface RunPorts extends OpenModels {
  readonly journal: Journal;
  readonly results: ResultStore;
  readonly usage: UsageStore;
  readonly suite: (hash: string) => Suite;
  readonly pack: (hash: string) => PromptPack;
  readonly clock: Clock;
  /** For jitter; results never depend on it. */
  readonly random: Random;
}

export type Ending = Pick<EndOfRun, 'status' | 'message'>;

/**
 * Conversations under way per request that may be out at a candidate: enough that judging one does not
 * leave the candidate idle, few enough that memory does not grow with the run.
 */
const conversationsPerPlace = 2;

/**
 * Carries a plan out, or goes on with it: calls that the journal knows are not asked again, and the rows
 * they lead to are written anew. Resolves with how it ended, undefined when it goes on elsewhere.
 */
export async function executeRun(
  run: RunRecord,
  ports: RunPorts,
  stop: StopSwitch,
): Promise<Ending | undefined> {
  try {
    const endpoints = new Endpoints(run.plan, run.settings.concurrency, ports, ports.clock);
    try {
      return await walkToTheEnd(run, ports, stop, endpoints);
    } finally {
      await endpoints.close();
    }
  } catch (error) {
    return endingOf(await keepRows(ports.results, stop.reason ?? reasonOf(error)));
  }
}

async function walkToTheEnd(
  run: RunRecord,
  ports: RunPorts,
  stop: StopSwitch,
  endpoints: Endpoints,
): Promise<Ending> {
  const found = new ScoreCollector();
  await walkAll(run, ports, stop, endpoints, found);
  const ending = finish(run, ports, endpoints, found);
  await ports.results.flush();
  return ending;
}

/** Rows that cannot be kept are derived again by `resume`, but the reason why they cannot must be seen. */
async function keepRows(results: ResultStore, reason: StopReason): Promise<StopReason> {
  try {
    await results.flush();
    return reason;
  } catch (error) {
    const goesOnElsewhere = reason.kind === 'lease-lost' || reason.kind === 'worker-stopped';
    return reason.kind === 'failed' || goesOnElsewhere ? reason : reasonOf(error);
  }
}

async function walkAll(
  run: RunRecord,
  ports: RunPorts,
  stop: StopSwitch,
  endpoints: Endpoints,
  found: ScoreCollector,
): Promise<void> {
  const { plan, settings } = run;
  const stage = stageOf(run, ports, stop, endpoints, found);
  const trials = trialsOf(plan, ports.suite(plan.suite.hash));
  const width = settings.concurrency * conversationsPerPlace;
  const walk = async (trial: PlannedTrial) => {
    try {
      await walkTrial(stage, trial);
    } catch (error) {
      // What stops one conversation stops them all; what is in flight still comes back.
      stop.drain(reasonOf(error));
      throw error;
    }
  };
  const lanes = plan.candidates.map(({ slug }) =>
    pool(
      trials.filter(({ candidate }) => candidate.slug === slug),
      width,
      walk,
    ),
  );
  const ended = await Promise.allSettled(lanes);
  const failed = ended.find((lane) => lane.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

function stageOf(
  { id, plan, settings }: RunRecord,
  ports: RunPorts,
  { draining, aborting }: StopSwitch,
  endpoints: Endpoints,
  found: ScoreCollector,
): Stage {
  const budget = new Budget(settings, spentUsd(ports.usage.count(id), settings.prices));
  return {
    plan,
    pack: ports.pack(plan.prompts.hash),
    metrics: metricsOf(plan),
    ask: journalledAsk({
      ...ports,
      runId: id,
      policy: retryPolicy,
      budget,
      endpoints,
      replies: plan.replies,
      draining,
      aborting,
    }),
    record: recordTo(found, {
      turn: (turn) => ports.results.saveTurn(id, turn),
      vote: (vote) => ports.results.saveVote(id, vote),
      score: (score) => ports.results.saveScore(id, score),
    }),
  };
}

function finish(
  run: RunRecord,
  ports: RunPorts,
  endpoints: Endpoints,
  found: ScoreCollector,
): Ending {
  const suite = ports.suite(run.plan.suite.hash);
  const turns = scoredTurns(run.plan, suite, found.scores);
  const usage = usageBy(ports.usage.count(run.id), run.settings.prices);
  const results = aggregateRun(run.plan, turns, usage);
  ports.results.saveResults(run.id, results);
  if (found.gaps === 0) return { status: 'finished', message: null };
  const why = endpoints.failures.join(' ');
  const scored = found.scores.some(({ score }) => score.state === 'scored');
  if (!scored) {
    const first = found.scores.find(({ score }) => score.state === 'unscored')?.score;
    const detail = first?.state === 'unscored' ? first.detail : '';
    return { status: 'failed', message: `No turn could be scored. ${why || detail}` };
  }
  const gaps = `${found.gaps} calls failed; resume the run to ask them again.`;
  return { status: 'finished-with-gaps', message: why === '' ? gaps : `${gaps} ${why}` };
}

function reasonOf(error: unknown): StopReason {
  if (error instanceof RunStopped) return error.reason;
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

function endingOf(reason: StopReason): Ending | undefined {
  switch (reason.kind) {
    case 'paused':
      return { status: 'paused', message: null };
    case 'cancelled':
      return { status: 'cancelled', message: null };
    case 'limit':
      return { status: 'stopped-by-limit', message: reason.message };
    case 'failed':
      return { status: 'failed', message: reason.message };
    case 'lease-lost':
    case 'worker-stopped':
      return undefined;
  }
}
