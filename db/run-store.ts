import { and, desc, eq, inArray } from 'drizzle-orm';
import type { RunSettings } from '#lib/plan/run-settings.ts';
import {
  claimedRun,
  createdRun,
  endedRun,
  type HeldRun,
  isHeldBy,
  isWaiting,
  releasedRun,
  wishedRun,
} from '#lib/run/held-run.ts';
import type { RunId, RunRecord } from '#lib/run/run-record.ts';
import type { RunWish } from '#lib/run/run-status.ts';
import type { EndOfRun, Holder, Lease, NewRun, RunStore } from '#lib/run/run-store.ts';
import type { Database } from './client.ts';
import { databaseError } from './database-error.ts';
import { changingColumns, columnsOf, RunRows } from './run-rows.ts';
import { runs } from './schema/runs.ts';

/** Runs in SQLite. Each change reads and writes under one write lock, so two claims never win one run. */
export class SqliteRunStore implements RunStore {
  readonly #database: Database;
  readonly #rows = new RunRows();

  constructor(database: Database) {
    this.#database = database;
  }

  create(run: NewRun, lease?: Lease): RunRecord {
    const created = createdRun(run, lease);
    return this.#database.write('create the run', () => {
      if (this.#find(run.id) !== undefined) throw new Error(`There is a run ${run.id} already.`);
      this.#database.query.insert(runs).values(columnsOf(created)).run();
      return created.record;
    });
  }

  get(id: RunId): RunRecord | undefined {
    return this.#database.read('read the run', () => this.#find(id))?.record;
  }

  list(): readonly RunRecord[] {
    return this.#database.read('list the runs', () => {
      const newestFirst = [desc(runs.createdAtMs), desc(runs.number)];
      const rows = this.#database.query
        .select()
        .from(runs)
        .orderBy(...newestFirst)
        .all();
      return this.#rows.readable(rows).map(({ record }) => record);
    });
  }

  claim(
    lease: Lease,
    nowMs: number,
    isDead: (holder: Holder) => boolean,
    id?: RunId,
  ): RunRecord | undefined {
    const attempt = () => {
      const waiting = this.#open(id).find((run) => isWaiting(run, nowMs, isDead));
      return waiting === undefined ? undefined : this.#keep(claimedRun(waiting, lease, nowMs));
    };
    // Workers look often, and mostly there is nothing: the write lock is taken only where there is.
    const isAnyOpen = this.#database.read('look for a run', () => this.#open(id).length > 0);
    return isAnyOpen ? this.#database.write('claim a run', attempt) : undefined;
  }

  leaseOf(id: RunId): Lease | undefined {
    return this.#database.read('read the lease', () => this.#find(id))?.lease;
  }

  renew(id: RunId, lease: Lease): RunWish | undefined {
    return this.#database.write('renew the lease', () => {
      const run = this.#find(id);
      if (run === undefined || !isHeldBy(run, lease.holder)) return undefined;
      return this.#keep({ ...run, lease }).wish;
    });
  }

  end(id: RunId, holder: Holder, end: EndOfRun): boolean {
    return this.#database.write('end the run', () => {
      const run = this.#find(id);
      if (run === undefined || !isHeldBy(run, holder)) return false;
      this.#keep(endedRun(run, end));
      return true;
    });
  }

  release(id: RunId, holder: Holder): void {
    this.#database.write('give the run back', () => {
      const run = this.#find(id);
      if (run !== undefined && isHeldBy(run, holder)) this.#keep(releasedRun(run));
    });
  }

  changeSettings(id: RunId, settings: RunSettings): void {
    this.#database.write('change the run', () => {
      const change = { settings: JSON.stringify(settings) };
      this.#database.query.update(runs).set(change).where(eq(runs.id, id)).run();
    });
  }

  wish(id: RunId, wish: RunWish, nowMs: number): RunRecord | undefined {
    return this.#database.write('change the run', () => {
      const run = this.#find(id);
      return run === undefined ? undefined : this.#keep(wishedRun(run, wish, nowMs));
    });
  }

  #find(id: RunId): HeldRun | undefined {
    const row = this.#database.query.select().from(runs).where(eq(runs.id, id)).get();
    if (row === undefined) return undefined;
    try {
      return this.#rows.read(row);
    } catch (error) {
      throw databaseError('damaged', this.#database.file, `read the run ${id}`, error);
    }
  }

  /** Queued and running runs, oldest first; of the one named where one is. */
  #open(id: RunId | undefined): readonly HeldRun[] {
    const isOpen = inArray(runs.status, ['queued', 'running']);
    const rows = this.#database.query
      .select()
      .from(runs)
      .where(id === undefined ? isOpen : and(isOpen, eq(runs.id, id)))
      .orderBy(runs.createdAtMs, runs.number)
      .all();
    return this.#rows.readable(rows);
  }

  #keep(run: HeldRun): RunRecord {
    const { id } = run.record;
    this.#database.query.update(runs).set(changingColumns(run)).where(eq(runs.id, id)).run();
    return run.record;
  }
}
