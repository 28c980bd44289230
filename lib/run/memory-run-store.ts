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
} from './held-run.ts';
import type { RunId, RunRecord } from './run-record.ts';
import type { RunWish } from './run-status.ts';
import type { EndOfRun, Holder, Lease, NewRun, RunStore } from './run-store.ts';

/** Runs that live as long as their process, for tests. */
export class MemoryRunStore implements RunStore {
  /** In the order of creation. */
  readonly #runs = new Map<RunId, HeldRun>();

  create(run: NewRun, lease?: Lease): RunRecord {
    if (this.#runs.has(run.id)) throw new Error(`There is a run ${run.id} already.`);
    return this.#keep(createdRun(run, lease));
  }

  get(id: RunId): RunRecord | undefined {
    return this.#runs.get(id)?.record;
  }

  list(): readonly RunRecord[] {
    return this.#oldestFirst()
      .map(({ record }) => record)
      .reverse();
  }

  claim(
    lease: Lease,
    nowMs: number,
    isDead: (holder: Holder) => boolean,
    id?: RunId,
  ): RunRecord | undefined {
    const waiting = this.#oldestFirst()
      .filter(({ record }) => id === undefined || record.id === id)
      .find((run) => isWaiting(run, nowMs, isDead));
    return waiting === undefined ? undefined : this.#keep(claimedRun(waiting, lease, nowMs));
  }

  leaseOf(id: RunId): Lease | undefined {
    return this.#runs.get(id)?.lease;
  }

  renew(id: RunId, lease: Lease): RunWish | undefined {
    const run = this.#runs.get(id);
    if (run === undefined || !isHeldBy(run, lease.holder)) return undefined;
    return this.#keep({ ...run, lease }).wish;
  }

  end(id: RunId, holder: Holder, end: EndOfRun): boolean {
    const run = this.#runs.get(id);
    if (run === undefined || !isHeldBy(run, holder)) return false;
    this.#keep(endedRun(run, end));
    return true;
  }

  release(id: RunId, holder: Holder): void {
    const run = this.#runs.get(id);
    if (run !== undefined && isHeldBy(run, holder)) this.#keep(releasedRun(run));
  }

  changeSettings(id: RunId, settings: RunSettings): void {
    const run = this.#runs.get(id);
    if (run !== undefined) this.#keep({ ...run, record: { ...run.record, settings } });
  }

  wish(id: RunId, wish: RunWish, nowMs: number): RunRecord | undefined {
    const run = this.#runs.get(id);
    return run === undefined ? undefined : this.#keep(wishedRun(run, wish, nowMs));
  }

  #oldestFirst(): readonly HeldRun[] {
    return [...this.#runs.values()].sort((a, b) => a.record.createdAtMs - b.record.createdAtMs);
  }

  #keep(run: HeldRun): RunRecord {
    this.#runs.set(run.record.id, run);
    return run.record;
  }
}
