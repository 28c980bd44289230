import type { Database } from './client.ts';

/** How long a row may wait: short beside what a page polls, long beside a commit. */
const gatherMs = 50;

/**
 * Writes that nobody waits for one by one: gathered and committed together. What could not be committed
 * stays gathered, so that nothing is lost while a disk is full or the file is locked.
 */
export class GatheredWrites {
  readonly #database: Database;
  readonly #doing: string;
  readonly #onFailure: () => void;
  #writes: (() => void)[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(database: Database, doing: string, onFailure: () => void) {
    this.#database = database;
    this.#doing = doing;
    this.#onFailure = onFailure;
  }

  add(write: () => void): void {
    this.#writes.push(write);
    this.#timer ??= setTimeout(() => this.#tryToCommit(), gatherMs).unref();
  }

  /** Throws a DatabaseError and keeps what is gathered. */
  commit(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#writes.length === 0) return;
    try {
      this.#database.write(this.#doing, () => {
        for (const write of this.#writes) write();
      });
      this.#writes = [];
    } catch (error) {
      this.#onFailure();
      throw error;
    }
  }

  /** Nobody waits for this commit; whoever flushes next is told of what stands in the way. */
  #tryToCommit(): void {
    try {
      this.commit();
    } catch {
      this.#timer = undefined;
    }
  }
}
