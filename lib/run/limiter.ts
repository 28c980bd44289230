import type { Clock } from './clock.ts';

/**
 * How many requests may be out at one model at a time, in order of asking, and a pause for all of them
 * when the endpoint asks for one.
 */
export class Limiter {
  readonly #limit: number;
  readonly #sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly #now: () => number;
  readonly #waiting: Array<() => void> = [];
  #inFlight = 0;
  #closedUntilMs = 0;

  constructor(limit: number, clock: Pick<Clock, 'monotonicMs' | 'sleep'>) {
    this.#limit = limit;
    this.#now = clock.monotonicMs;
    this.#sleep = clock.sleep;
  }

  /** Nobody is let in for so long; a shorter pause never ends a longer one. */
  holdOff(ms: number): void {
    this.#closedUntilMs = Math.max(this.#closedUntilMs, this.#now() + ms);
  }

  /** Runs `task` when it is its turn; rejects with the signal's reason when that comes first. */
  async run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#enter(signal);
    try {
      await this.#opened(signal);
      return await task();
    } finally {
      this.#inFlight -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #opened(signal: AbortSignal): Promise<void> {
    for (
      let left = this.#closedUntilMs - this.#now();
      left > 0;
      left = this.#closedUntilMs - this.#now()
    ) {
      await this.#sleep(left, signal);
    }
    signal.throwIfAborted();
  }

  #enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#inFlight < this.#limit) {
      this.#inFlight += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave);
        this.#inFlight += 1;
        resolve();
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      this.#waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
