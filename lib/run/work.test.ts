import { describe, expect, it } from 'vitest';
import { modelSlug } from '#lib/models/model-spec.ts';
import { MemoryRunStore } from './memory-run-store.ts';
import type { SettledCheck } from './model-check-store.ts';
import { type Answer, goodAnswer, Rehearsal, recordOf } from './rehearsal.fixture.ts';
import type { Holder } from './run-store.ts';
import { StopSwitch } from './stop-switch.ts';
import { tinyModels } from './tiny-run.fixture.ts';
import { type WorkContext, work } from './work.ts';

const here: Holder = { host: 'here', pid: 1, startedAtMs: 1 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

async function until(done: () => boolean): Promise<void> {
  for (let turns = 0; !done(); turns += 1) {
    if (turns > 5_000) throw new Error('it does not come about');
    await turn();
  }
}

/** A worker with the checks that were asked for. */
function employ(
  answer: Answer,
  wanted: readonly string[] = [],
  changes: Partial<WorkContext> = {},
) {
  const { ports, clock, asked } = new Rehearsal(async (one) => {
    await turn();
    return answer(one);
  });
  const runs = new MemoryRunStore();
  const stop = new StopSwitch();
  const log: string[] = [];
  const waiting = wanted.map((slug) => modelSlug.parse(slug));
  const settled = new Map<string, SettledCheck>();
  const workers = new Set<number>();
  const context: WorkContext = {
    runs,
    ports,
    holder: here,
    clock,
    workers: {
      beat: ({ pid }) => void workers.add(pid),
      leave: ({ pid }) => void workers.delete(pid),
      list: () => [],
    },
    checks: {
      request: () => undefined,
      take: () => waiting.shift(),
      settle: (slug, check) => void settled.set(slug, check),
      latest: () => settled,
    },
    registered: (slug) => tinyModels.find((each) => each.slug === slug),
    check: async () => ({ state: 'failed', kind: 'timeout', message: 'late', atMs: 1 }),
    isDead: () => false,
    log: (line) => void log.push(line),
    ...changes,
  };
  const queue = (id: string, candidate = 'first') => {
    const { plan, settings, manifestHash } = recordOf({ candidates: [modelSlug.parse(candidate)] });
    const createdAtMs = clock.nowMs();
    return runs.create({ id: recordOf({}, id).id, plan, settings, manifestHash, createdAtMs }).id;
  };
  return {
    start: () => work(context, stop),
    context,
    queue,
    runs,
    stop,
    log,
    settled,
    workers,
    asked,
  };
}

describe('a worker', () => {
  it('takes what waits, says that it is there, and leaves when it is stopped', async () => {
    const { start, queue, runs, stop, workers, log } = employ(goodAnswer);
    const [one, two] = [queue('run-one'), queue('run-two', 'second')];
    const working = start();
    await until(() => [one, two].every((id) => runs.get(id)?.status === 'finished'));
    expect(workers.size).toBe(1);
    stop.drain({ kind: 'worker-stopped' });
    await working;
    expect(workers.size).toBe(0);
    expect(log.filter((line) => line.endsWith(': finished'))).toHaveLength(2);
  });

  it('gives its runs back when it stops, and another one finishes them', async () => {
    const { start, context, queue, runs, stop, asked } = employ((one) => {
      if (one.number === 5) stop.drain({ kind: 'worker-stopped' });
      return goodAnswer(one);
    });
    const id = queue('run-one');
    await start();
    expect(runs.get(id)).toMatchObject({ status: 'queued', wish: 'run' });
    expect(runs.leaseOf(id)).toBeUndefined();

    const next = new StopSwitch();
    const working = work(context, next);
    await until(() => runs.get(id)?.status === 'finished');
    next.drain({ kind: 'worker-stopped' });
    await working;
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('carries so many runs at a time and no more', async () => {
    let most = 0;
    const { start, queue, runs, stop } = employ((one) => {
      most = Math.max(most, runs.list().filter(({ status }) => status === 'running').length);
      return goodAnswer(one);
    });
    const ids = Array.from({ length: 7 }, (_, index) => queue(`run-${index}00`));
    const working = start();
    await until(() => ids.every((id) => runs.get(id)?.status === 'finished'));
    stop.drain({ kind: 'worker-stopped' });
    await working;
    expect(most).toBe(4);
  });

  it('survives a store that throws once, wherever that is', async () => {
    const { start, context, queue, runs, stop, log } = employ(goodAnswer);
    const claim = runs.claim.bind(runs);
    let locked = true;
    runs.claim = (...wanted) => {
      if (locked) {
        locked = false;
        throw new Error('database is locked');
      }
      return claim(...wanted);
    };
    const id = queue('run-one');
    const working = start();
    await until(() => runs.get(id)?.status === 'finished');
    context.workers.leave = () => {
      throw new Error('locked at the end');
    };
    stop.drain({ kind: 'worker-stopped' });
    await working;
    expect(log).toContain('database is locked');
    expect(log).toContain('locked at the end');
  });

  it('takes a run up again whose end could not be written down', async () => {
    const { start, queue, runs, stop, asked } = employ(goodAnswer);
    const end = runs.end.bind(runs);
    runs.end = () => {
      runs.end = end;
      throw new Error('database is locked');
    };
    const id = queue('run-one');
    const working = start();
    await until(() => runs.get(id)?.status === 'finished');
    stop.drain({ kind: 'worker-stopped' });
    await working;
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('does not begin a run twice after a sleep that outlived its own lease', async () => {
    const { start, queue, runs, stop, asked, log } = employ((one) => {
      if (one.number === 2) {
        const lease = runs.leaseOf(id);
        if (lease !== undefined) runs.renew(id, { ...lease, expiresAtMs: 0 });
        runs.renew = () => 'run';
      }
      return goodAnswer(one);
    });
    const id = queue('run-one');
    const working = start();
    await until(() => runs.get(id)?.status === 'finished');
    stop.drain({ kind: 'worker-stopped' });
    await working;
    expect(new Set(asked).size).toBe(asked.length);
    expect(log.filter((line) => line.includes('taken'))).toHaveLength(1);
  });
});

describe('model checks', () => {
  it('are answered, one after the other, also for a model that is gone', async () => {
    const { start, stop, settled } = employ(goodAnswer, ['first', 'gone']);
    const working = start();
    await until(() => settled.size === 2);
    stop.drain({ kind: 'worker-stopped' });
    await working;
    expect(settled.get('first')).toMatchObject({ state: 'failed', kind: 'timeout' });
    expect(settled.get('gone')).toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('registered'),
    });
  });

  it('that fail or hang neither end the worker nor hold it up', async () => {
    const { start, stop, settled, log } = employ(goodAnswer, ['first', 'second'], {
      check: (model, signal) =>
        model.slug === 'first'
          ? Promise.reject(new Error('ours'))
          : new Promise((_, reject) => {
              signal.addEventListener('abort', () => reject(signal.reason), { once: true });
            }),
    });
    const working = start();
    await until(() => log.includes('first: ours'));
    await turn();
    stop.drain({ kind: 'worker-stopped' });
    await working;
    expect(settled.size).toBe(0);
  });
});
