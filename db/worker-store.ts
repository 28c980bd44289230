import { and, eq, lt } from 'drizzle-orm';
import type { Holder } from '#lib/run/run-store.ts';
import type { WorkerStore } from '#lib/run/worker-store.ts';
import type { Database } from './client.ts';
import { workers } from './schema/runs.ts';

/** Workers that never said goodbye are forgotten after this. */
const forgottenAfterMs = 86_400_000;

export class SqliteWorkerStore implements WorkerStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  beat(worker: Holder, nowMs: number): void {
    const { query } = this.#database;
    const { host, pid, startedAtMs } = worker;
    this.#database.write('beat', () => {
      query
        .insert(workers)
        .values({ host, pid, startedAtMs, seenAtMs: nowMs })
        .onConflictDoUpdate({
          target: [workers.host, workers.pid, workers.startedAtMs],
          set: { seenAtMs: nowMs },
        })
        .run();
      query
        .delete(workers)
        .where(lt(workers.seenAtMs, nowMs - forgottenAfterMs))
        .run();
    });
  }

  leave({ host, pid, startedAtMs }: Holder): void {
    const isIt = and(
      eq(workers.host, host),
      eq(workers.pid, pid),
      eq(workers.startedAtMs, startedAtMs),
    );
    this.#database.write('leave', () => this.#database.query.delete(workers).where(isIt).run());
  }

  list(): ReturnType<WorkerStore['list']> {
    return this.#database
      .read('list the workers', () => this.#database.query.select().from(workers).all())
      .map(({ host, pid, startedAtMs, seenAtMs }) => ({
        worker: { host, pid, startedAtMs },
        seenAtMs,
      }));
  }
}
