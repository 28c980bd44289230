import { describe, expect, it } from 'vitest';
import { Limiter } from './limiter.ts';
import { VirtualClock } from './virtual-clock.fixture.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const never = new AbortController().signal;

describe('Limiter', () => {
  it('lets in no more than its limit, first come first served', async () => {
    const limiter = new Limiter(3, new VirtualClock());
    const begun: number[] = [];
    let inside = 0;
    let most = 0;
    const visit = (number: number) =>
      limiter.run(async () => {
        begun.push(number);
        inside += 1;
        most = Math.max(most, inside);
        await settled();
        inside -= 1;
      }, never);
    await Promise.all(Array.from({ length: 20 }, (_, number) => visit(number)));
    expect(most).toBe(3);
    expect(begun).toEqual(Array.from({ length: 20 }, (_, number) => number));
  });

  it('gives the place back when a task fails', async () => {
    const limiter = new Limiter(1, new VirtualClock());
    const failing = limiter.run(() => Promise.reject(new Error('no')), never);
    const next = limiter.run(async () => 'in', never);
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('in');
  });

  it('forgets who stops waiting, and lets the next one in', async () => {
    const limiter = new Limiter(1, new VirtualClock());
    const { open, opened } = gate();
    const inside = limiter.run(() => opened, never);
    const stop = new AbortController();
    let ran = false;
    const leaving = limiter.run(async () => {
      ran = true;
    }, stop.signal);
    const patient = limiter.run(async () => 'patient', never);
    stop.abort(new Error('stopped'));
    await expect(leaving).rejects.toThrow('stopped');
    open();
    await inside;
    await expect(patient).resolves.toBe('patient');
    expect(ran).toBe(false);
    await expect(limiter.run(async () => 'again', never)).resolves.toBe('again');
  });

  it('refuses at once under a signal that is aborted', async () => {
    const limiter = new Limiter(1, new VirtualClock());
    await expect(
      limiter.run(async () => 'in', AbortSignal.abort(new Error('stopped'))),
    ).rejects.toThrow('stopped');
  });

  it('lets nobody in while it is closed, and a shorter pause does not end a longer one', async () => {
    const clock = new VirtualClock();
    const limiter = new Limiter(4, clock);
    limiter.holdOff(5_000);
    limiter.holdOff(10);
    await limiter.run(async () => undefined, never);
    expect(clock.monotonicMs()).toBe(5_000);
  });

  it('waits again when the pause is made longer meanwhile', async () => {
    const clock = new VirtualClock();
    const limiter = new Limiter(1, clock);
    limiter.holdOff(1_000);
    const late = limiter.run(async () => clock.monotonicMs(), never);
    await Promise.resolve();
    limiter.holdOff(3_000);
    await expect(late).resolves.toBe(3_000);
  });

  it('frees the place of one that is stopped during the pause', async () => {
    const limiter = new Limiter(1, new VirtualClock());
    limiter.holdOff(60_000);
    const stop = new AbortController();
    const waiting = limiter.run(async () => 'in', stop.signal);
    await Promise.resolve();
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    await expect(limiter.run(async () => 'next', never)).resolves.toBe('next');
  });
});
