import { expect, it } from 'vitest';
import { RunStopped, StopSwitch } from './stop-switch.ts';

it('drains first and gives up later, both for the first reason', () => {
  const stop = new StopSwitch();
  expect([stop.draining.aborted, stop.aborting.aborted, stop.reason]).toEqual([
    false,
    false,
    undefined,
  ]);
  stop.drain({ kind: 'paused' });
  expect([stop.draining.aborted, stop.aborting.aborted]).toEqual([true, false]);
  stop.abort({ kind: 'cancelled' });
  expect(stop.aborting.aborted).toBe(true);
  for (const signal of [stop.draining, stop.aborting]) {
    expect(signal.reason).toBeInstanceOf(RunStopped);
    expect(signal.reason).toMatchObject({ reason: { kind: 'paused' } });
  }
  expect(stop.reason).toEqual({ kind: 'paused' });
});

it('drains when it gives up at once, and drains no second time', () => {
  const stop = new StopSwitch();
  let drained = 0;
  stop.draining.addEventListener('abort', () => {
    drained += 1;
  });
  stop.abort({ kind: 'lease-lost' });
  stop.drain({ kind: 'paused' });
  expect(drained).toBe(1);
  expect(stop.draining.aborted && stop.aborting.aborted).toBe(true);
  expect(stop.reason).toEqual({ kind: 'lease-lost' });
});
