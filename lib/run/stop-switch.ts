/** Why a run stopped before its end. Each can be resumed. */
export type StopReason =
  | { readonly kind: 'paused' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'limit'; readonly message: string }
  | { readonly kind: 'lease-lost' }
  /** The process is going away; another one takes the run up. */
  | { readonly kind: 'worker-stopped' }
  /** Something broke that asking on would not mend: the disk, the database, a fault of ours. */
  | { readonly kind: 'failed'; readonly message: string };

/** What `ask` rejects with once the switch is thrown. */
export class RunStopped extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(`The run was stopped: ${reason.kind}.`);
    this.name = 'RunStopped';
    this.reason = reason;
  }
}

/**
 * Stops a run in two steps: `draining` lets what is in flight come back (it is paid for) and sends
 * nothing new; `aborting` gives up on what is still out. The first reason stands.
 */
export class StopSwitch {
  readonly #draining = new AbortController();
  readonly #aborting = new AbortController();
  #reason: StopReason | undefined;

  get draining(): AbortSignal {
    return this.#draining.signal;
  }

  get aborting(): AbortSignal {
    return this.#aborting.signal;
  }

  get reason(): StopReason | undefined {
    return this.#reason;
  }

  drain(reason: StopReason): void {
    this.#reason ??= reason;
    this.#draining.abort(new RunStopped(this.#reason));
  }

  abort(reason: StopReason): void {
    this.drain(reason);
    this.#aborting.abort(this.#draining.signal.reason);
  }
}
