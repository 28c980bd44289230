import { describe, expect, it } from 'vitest';
import { type HoldContext, holdRun, leaseFor, leaseMs } from './hold-run.ts';
import { MemoryRunStore } from './memory-run-store.ts';
import { type Answer, goodAnswer, Rehearsal, recordOf } from './rehearsal.fixture.ts';
import type { RunWish } from './run-status.ts';
import type { Holder } from './run-store.ts';
import { StopSwitch } from './stop-switch.ts';

const here: Holder = { host: 'here', pid: 1, startedAtMs: 1 };
const there: Holder = { host: 'there', pid: 2, startedAtMs: 2 };
const { id, plan, manifestHash, settings } = recordOf({ samples: 2 });

/** Long enough, in turns of the event loop, for the heart to beat in the middle of a run. */
async function slowly(text: string): Promise<string> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return text;
}

/** Holds a run whose models call `during` at their nth request. */
function hold(
  during: (stage: {
    runs: MemoryRunStore;
    stop: StopSwitch;
    wish: (wish: RunWish) => void;
  }) => void,
  at = 3,
  answer: Answer = goodAnswer,
) {
  const runs = new MemoryRunStore();
  const stop = new StopSwitch();
  const rehearsal = new Rehearsal(async (asked) => {
    if (asked.number === at) {
      during({ runs, stop, wish: (wish) => void runs.wish(id, wish, clock.nowMs()) });
    }
    return slowly(await answer(asked));
  });
  const { clock, ports } = rehearsal;
  const context: HoldContext = { runs, ports, holder: here, clock };
  const record = runs.create(
    { id, plan, manifestHash, settings, createdAtMs: clock.nowMs() },
    leaseFor(here, clock),
  );
  return { ended: holdRun(record, context, stop), runs, rehearsal, stop, context };
}

const nobodyDead = () => false;
const total = 6 + 2 * 16;

describe('holdRun', () => {
  it('writes down how the run ended, and gives the lease back', async () => {
    const { ended, runs, rehearsal } = hold(() => undefined);
    expect(await ended).toMatchObject({ status: 'finished', message: null, wish: 'run' });
    expect(runs.get(id)?.finishedAtMs).toBeGreaterThan(0);
    expect(runs.leaseOf(id)).toBeUndefined();
    expect(rehearsal.asked).toHaveLength(total);
  });

  it('renews the lease while the run goes on', async () => {
    const left: number[] = [];
    const answer: Answer = (asked) => {
      left.push((runs.leaseOf(id)?.expiresAtMs ?? 0) - rehearsal.clock.nowMs());
      return goodAnswer(asked);
    };
    const { ended, runs, rehearsal } = hold(() => undefined, 1, answer);
    await ended;
    expect(rehearsal.clock.monotonicMs()).toBeGreaterThan(1_000);
    for (const ms of left) expect(ms).toBeGreaterThan(leaseMs - 1_000);
  });

  it.each([
    ['pause', 'paused'],
    ['cancel', 'cancelled'],
  ] as const)('obeys a wish to %s, and goes on when that is wished', async (wish, status) => {
    const { ended, runs, rehearsal, context } = hold((stage) => stage.wish(wish));
    expect(await ended).toMatchObject({ status });
    expect(rehearsal.asked.length).toBeLessThan(total);

    expect(runs.wish(id, 'run', 5)).toMatchObject({ status: 'queued', wish: 'run' });
    const lease = leaseFor(here, context.clock);
    const again = runs.claim(lease, context.clock.nowMs(), nobodyDead);
    if (again === undefined) throw new Error('the run does not wait');
    expect(await holdRun(again, context, new StopSwitch())).toMatchObject({ status: 'finished' });
  });

  it.each<[string, readonly [RunWish, RunWish], string]>([
    ['resumed while it pauses waits for the next worker', ['pause', 'run'], 'queued'],
    ['resumed while it is cancelled waits for the next worker', ['cancel', 'run'], 'queued'],
    ['cancelled while it pauses is cancelled', ['pause', 'cancel'], 'cancelled'],
    ['paused while it is cancelled is cancelled', ['cancel', 'pause'], 'cancelled'],
    ['paused twice is paused', ['pause', 'pause'], 'paused'],
  ])('a run %s', async (_, [before, after], status) => {
    let open = (_: string) => {};
    const late = new Promise<string>((resolve) => {
      open = resolve;
    });
    const { ended, runs, stop } = hold(
      (stage) => stage.wish(before),
      1,
      () => late,
    );
    while (!stop.draining.aborted) await new Promise((resolve) => setImmediate(resolve));
    runs.wish(id, after, 5);
    open('Late.');
    expect(await ended).toMatchObject({ status });
    expect(runs.leaseOf(id)).toBeUndefined();
  });

  it('lets a wish that comes too late pass', async () => {
    const { ended } = hold((stage) => stage.wish('pause'), total);
    expect(await ended).toMatchObject({ status: 'finished' });
  });

  it('stays paused when its own process paused it', async () => {
    const { ended } = hold(({ stop }) => stop.drain({ kind: 'paused' }));
    expect(await ended).toMatchObject({ status: 'paused', wish: 'run' });
  });

  it('stops without a word when the lease is lost', async () => {
    const { ended, runs, rehearsal } = hold((stage) => {
      stage.runs.claim(
        { holder: there, expiresAtMs: Number.MAX_SAFE_INTEGER },
        Number.MAX_SAFE_INTEGER - 1,
        nobodyDead,
      );
    });
    expect(await ended).toMatchObject({ status: 'running' });
    expect(runs.leaseOf(id)?.holder).toEqual(there);
    expect(rehearsal.asked.length).toBeLessThan(total);
  });

  it('gives the run back when its worker stops', async () => {
    const { ended, runs } = hold(({ stop }) => stop.drain({ kind: 'worker-stopped' }));
    expect(await ended).toMatchObject({ status: 'queued', wish: 'run' });
    expect(runs.leaseOf(id)).toBeUndefined();
  });

  it('gives up on what does not come back', async () => {
    const { ended, rehearsal } = hold(
      (stage) => stage.wish('pause'),
      1,
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        }),
    );
    expect(await ended).toMatchObject({ status: 'paused' });
    expect(rehearsal.clock.monotonicMs()).toBeGreaterThanOrEqual(5_000);
    expect(rehearsal.clock.monotonicMs()).toBeLessThan(7_000);
  });

  it('does not mistake a busy store for a lost lease', async () => {
    const { ended } = hold(({ runs }) => {
      const renew = runs.renew.bind(runs);
      let busy = 4;
      runs.renew = (...lease) => {
        busy -= 1;
        if (busy >= 0) throw new Error('database is locked');
        return renew(...lease);
      };
    });
    expect(await ended).toMatchObject({ status: 'finished' });
  });
});
