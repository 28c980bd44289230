import type { Database } from './client.ts';

interface Step {
  readonly write: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** An error of one step alone, thrown before that step wrote anything: the others go on. */
export type OwnFault = (error: unknown) => boolean;

/**
 * Gathers the writes of one turn of the event loop into one transaction: a commit costs as much as
 * dozens of rows. A step's promise resolves once its transaction is committed; when the commit fails,
 * all of its steps reject and none is written.
 */
export class WriteBatch {
  readonly #database: Database;
  readonly #doing: string;
  readonly #isOwnFault: OwnFault;
  readonly #onFailure: () => void;
  #steps: Step[] = [];

  constructor(database: Database, doing: string, isOwnFault: OwnFault, onFailure: () => void) {
    this.#database = database;
    this.#doing = doing;
    this.#isOwnFault = isOwnFault;
    this.#onFailure = onFailure;
  }

  add(write: () => void): Promise<void> {
    if (this.#steps.length === 0) setImmediate(() => this.#commit());
    return new Promise((resolve, reject) => {
      this.#steps.push({ write, resolve, reject });
    });
  }

  #commit(): void {
    const steps = this.#steps;
    this.#steps = [];
    const refused = new Map<Step, unknown>();
    try {
      this.#database.write(this.#doing, () => {
        for (const step of steps) this.#attempt(step, refused);
      });
    } catch (error) {
      this.#onFailure();
      for (const { reject } of steps) reject(error);
      return;
    }
    for (const step of steps) {
      if (refused.has(step)) step.reject(refused.get(step));
      else step.resolve();
    }
  }

  #attempt(step: Step, refused: Map<Step, unknown>): void {
    try {
      step.write();
    } catch (error) {
      if (!this.#isOwnFault(error)) throw error;
      refused.set(step, error);
    }
  }
}
