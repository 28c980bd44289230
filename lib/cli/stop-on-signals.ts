import process from 'node:process';
import { type StopReason, StopSwitch } from '#lib/run/stop-switch.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface SignalStop {
  readonly stop: StopSwitch;
  /** Gives the signals back. */
  release(): void;
}

/**
 * The first signal lets what is in flight come back; the second, or the end of `patienceMs`, gives up on
 * it. A parent that started this process with a channel and is gone counts as a signal.
 */
export function stopOnSignals(
  reason: StopReason,
  patienceMs: number,
  onStopping: () => void,
): SignalStop {
  const stop = new StopSwitch();
  let timer: NodeJS.Timeout | undefined;
  const onSignal = () => {
    if (stop.draining.aborted) return stop.abort(reason);
    stop.drain(reason);
    onStopping();
    timer = setTimeout(() => stop.abort(reason), patienceMs);
    timer.unref();
  };
  const hasParent = process.connected === true;
  for (const signal of signals) process.on(signal, onSignal);
  if (hasParent) process.on('disconnect', onSignal);
  return {
    stop,
    release() {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, onSignal);
      process.off('disconnect', onSignal);
    },
  };
}
