import type { Clock } from './clock.ts';

interface Sleeper {
  readonly dueMs: number;
  readonly wake: () => void;
}

/**
 * Time that passes only while somebody sleeps: each turn of the event loop wakes the sleeper that is due
 * first, and it is then as late as that. Hours pass in a moment, in the right order.
 */
export class VirtualClock implements Clock {
  readonly sleeps: number[] = [];
  readonly #sleepers = new Set<Sleeper>();
  #passedMs = 0;

  readonly monotonicMs = (): number => this.#passedMs;
  readonly nowMs = (): number => 1_700_000_000_000 + this.#passedMs;

  readonly sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      this.sleeps.push(ms);
      const leave = () => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason);
      };
      const sleeper: Sleeper = {
        dueMs: this.#passedMs + ms,
        wake: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', leave, { once: true });
      setImmediate(() => this.#wakeFirst());
    });

  #wakeFirst(): void {
    const [first] = [...this.#sleepers].sort((a, b) => a.dueMs - b.dueMs);
    if (first === undefined) return;
    this.#sleepers.delete(first);
    this.#passedMs = Math.max(this.#passedMs, first.dueMs);
    first.wake();
  }
}
