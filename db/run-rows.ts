import { runPlan } from '#lib/plan/run-plan.ts';
import { runSettings } from '#lib/plan/run-settings.ts';
import type { HeldRun } from '#lib/run/held-run.ts';
import { type RunRecord, runRecord } from '#lib/run/run-record.ts';
import type { Lease } from '#lib/run/run-store.ts';
import type { runs } from './schema/runs.ts';

export type RunRow = typeof runs.$inferSelect;
export type RunColumns = Omit<typeof runs.$inferInsert, 'number'>;

type Frozen = Pick<RunRecord, 'plan' | 'settings'>;

/** Reads rows of `runs`; plans never change, so each is parsed once. */
export class RunRows {
  readonly #frozen = new Map<number, Frozen>();

  read(row: RunRow): HeldRun {
    const { id, manifestHash, status, wish, message, createdAtMs, startedAtMs, finishedAtMs } = row;
    const changing = { id, manifestHash, status, wish, message };
    const times = { createdAtMs, startedAtMs, finishedAtMs };
    const record = changingPart.parse({ ...changing, ...times });
    return { record: { ...record, ...this.#frozenOf(row) }, lease: leaseIn(row) };
  }

  #frozenOf(row: RunRow): Frozen {
    const known = this.#frozen.get(row.number);
    if (known !== undefined) return known;
    const plan = runPlan.parse(JSON.parse(row.plan));
    const settings = runSettings.parse(JSON.parse(row.settings));
    if (this.#frozen.size >= 1_000) this.#frozen.clear();
    this.#frozen.set(row.number, { plan, settings });
    return { plan, settings };
  }
}

const changingPart = runRecord.omit({ plan: true, settings: true });

function leaseIn(row: RunRow): Lease | undefined {
  const { leaseHost, leasePid, leaseStartedAtMs, leaseExpiresAtMs } = row;
  if (leaseHost === null || leasePid === null) return undefined;
  if (leaseStartedAtMs === null || leaseExpiresAtMs === null) return undefined;
  return {
    holder: { host: leaseHost, pid: leasePid, startedAtMs: leaseStartedAtMs },
    expiresAtMs: leaseExpiresAtMs,
  };
}

/** What may change of a run after its creation. */
export function changingColumns({ record, lease }: HeldRun) {
  const { status, wish, message, startedAtMs, finishedAtMs } = record;
  return {
    ...{ status, wish, message, startedAtMs, finishedAtMs },
    leaseHost: lease?.holder.host ?? null,
    leasePid: lease?.holder.pid ?? null,
    leaseStartedAtMs: lease?.holder.startedAtMs ?? null,
    leaseExpiresAtMs: lease?.expiresAtMs ?? null,
  } satisfies Partial<RunColumns>;
}

export function columnsOf(run: HeldRun): RunColumns {
  const { id, plan, manifestHash, settings, createdAtMs } = run.record;
  return {
    ...{ id, manifestHash, createdAtMs },
    plan: JSON.stringify(plan),
    settings: JSON.stringify(settings),
    ...changingColumns(run),
  };
}
