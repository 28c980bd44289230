import { type RunPlan, runPlan } from '#lib/plan/run-plan.ts';
import type { HeldRun } from '#lib/run/held-run.ts';
import { runRecord } from '#lib/run/run-record.ts';
import type { Lease } from '#lib/run/run-store.ts';
import type { runs } from './schema/runs.ts';

export type RunRow = typeof runs.$inferSelect;
export type RunColumns = Omit<typeof runs.$inferInsert, 'number'>;

/** Reads rows of `runs`; plans never change, so each is parsed once. */
export class RunRows {
  readonly #plans = new Map<number, RunPlan>();

  read(row: RunRow): HeldRun {
    const { id, manifestHash, status, wish, message, createdAtMs, startedAtMs, finishedAtMs } = row;
    const settings: unknown = JSON.parse(row.settings);
    const texts = { id, manifestHash, status, wish, message, settings };
    const times = { createdAtMs, startedAtMs, finishedAtMs };
    const record = withoutPlan.parse({ ...texts, ...times });
    return { record: { ...record, plan: this.#planOf(row) }, lease: leaseIn(row) };
  }

  /** Those that can be read: one damaged row must not take all others along. */
  readable(rows: readonly RunRow[]): readonly HeldRun[] {
    return rows.flatMap((row) => {
      try {
        return [this.read(row)];
      } catch {
        return [];
      }
    });
  }

  #planOf({ number, plan }: RunRow): RunPlan {
    const known = this.#plans.get(number);
    if (known !== undefined) return known;
    const parsed = runPlan.parse(JSON.parse(plan));
    if (this.#plans.size >= 1_000) this.#plans.clear();
    this.#plans.set(number, parsed);
    return parsed;
  }
}

const withoutPlan = runRecord.omit({ plan: true });

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
