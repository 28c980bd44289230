import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestHash } from '#lib/plan/run-plan.ts';
import { type RunId, runId } from './run-record.ts';
import type { EndOfRun, Holder, Lease, NewRun, RunStore } from './run-store.ts';
import { tinyRun } from './tiny-run.fixture.ts';

export interface RunStoreUnderTest {
  readonly runs: RunStore;
  close(): void;
}

export function newRun(id: string, createdAtMs = 1_000): NewRun {
  const { plan, settings } = tinyRun();
  return { id: runId.parse(id), plan, manifestHash: manifestHash(plan), settings, createdAtMs };
}

const here: Holder = { host: 'here', pid: 1, startedAtMs: 10 };
const there: Holder = { host: 'there', pid: 1, startedAtMs: 10 };
const nobodyDead = () => false;
const end: EndOfRun = { status: 'finished', message: null, atMs: 9_000 };

function lease(holder: Holder, expiresAtMs = 5_000): Lease {
  return { holder, expiresAtMs };
}

/** What every store of runs must do. */
export function describeRunStore(name: string, open: () => RunStoreUnderTest): void {
  describe(`${name} keeps the run store's contract`, () => {
    let subject: RunStoreUnderTest;
    let runs: RunStore;
    let first: RunId;
    beforeEach(() => {
      subject = open();
      runs = subject.runs;
      first = runs.create(newRun('run-one')).id;
    });
    afterEach(() => subject.close());

    it('gives back what was created, newest first', () => {
      const second = runs.create(newRun('run-two', 2_000), lease(here));
      const third = runs.create(newRun('run-three', 2_000));
      expect(runs.get(first)).toMatchObject({
        ...newRun('run-one'),
        status: 'queued',
        wish: 'run',
      });
      expect(second).toMatchObject({ status: 'running', startedAtMs: 2_000 });
      expect(runs.list().map(({ id }) => id)).toEqual([third.id, second.id, first]);
      expect(runs.get(runId.parse('none'))).toBeUndefined();
      expect(() => runs.create(newRun('run-one'))).toThrow('already');
    });

    it('hands each waiting run out once, oldest first', () => {
      runs.create(newRun('run-zero', 500));
      expect(runs.claim(lease(here), 2_000, nobodyDead)?.id).toBe('run-zero');
      expect(runs.claim(lease(there), 2_000, nobodyDead)).toMatchObject({
        id: first,
        status: 'running',
        startedAtMs: 2_000,
      });
      expect(runs.claim(lease(here), 2_000, nobodyDead)).toBeUndefined();
      expect(runs.leaseOf(first)).toEqual(lease(there));
    });

    it('claims a run by name, and only while it waits', () => {
      const second = runs.create(newRun('run-two', 2_000)).id;
      expect(runs.claim(lease(here), 3_000, nobodyDead, second)?.id).toBe(second);
      expect(runs.claim(lease(there), 3_000, nobodyDead, second)).toBeUndefined();
    });

    it('takes a run over when the lease has expired or its holder is dead', () => {
      runs.claim(lease(here), 2_000, nobodyDead);
      expect(runs.claim(lease(there), 4_999, nobodyDead)).toBeUndefined();
      expect(runs.claim(lease(there), 5_000, nobodyDead)?.id).toBe(first);
      const isDead = (holder: Holder) => holder.host === 'there';
      expect(runs.claim(lease(here, 9_000), 5_001, isDead)?.startedAtMs).toBe(2_000);
      expect(runs.renew(first, lease(there))).toBeUndefined();
      expect(runs.end(first, there, end)).toBe(false);
      expect(runs.get(first)?.status).toBe('running');
    });

    it('tells processes with one pid apart', () => {
      runs.claim(lease(here), 2_000, nobodyDead);
      expect(runs.renew(first, lease({ ...here, startedAtMs: 11 }))).toBeUndefined();
    });

    it('renews a lease and carries the wish to its holder', () => {
      runs.claim(lease(here), 2_000, nobodyDead);
      expect(runs.renew(first, lease(here, 7_000))).toBe('run');
      expect(runs.wish(first, 'pause', 3_000)?.status).toBe('running');
      expect(runs.renew(first, lease(here, 8_000))).toBe('pause');
      expect(runs.leaseOf(first)).toEqual(lease(here, 8_000));
    });

    it('ends a run once and frees it', () => {
      runs.claim(lease(here), 2_000, nobodyDead);
      expect(runs.end(first, here, { ...end, message: 'gaps: \ud800' })).toBe(true);
      expect(runs.get(first)).toMatchObject({
        status: 'finished',
        message: 'gaps: \ud800',
        finishedAtMs: 9_000,
      });
      expect(runs.leaseOf(first)).toBeUndefined();
      expect(runs.end(first, here, end)).toBe(false);
      expect(runs.claim(lease(here), 9_999, nobodyDead)).toBeUndefined();
    });

    it('queues an ended run again when that is wished', () => {
      runs.claim(lease(here), 2_000, nobodyDead);
      runs.end(first, here, { ...end, status: 'paused', message: 'why' });
      expect(runs.wish(first, 'run', 9_500)).toMatchObject({
        ...{ status: 'queued', wish: 'run', message: null, finishedAtMs: null },
      });
      expect(runs.claim(lease(there), 9_600, nobodyDead)?.id).toBe(first);
    });

    it('gives a run back to the queue', () => {
      runs.claim(lease(here), 2_000, nobodyDead);
      runs.release(first, there);
      expect(runs.get(first)?.status).toBe('running');
      runs.release(first, here);
      expect(runs.get(first)?.status).toBe('queued');
      expect(runs.leaseOf(first)).toBeUndefined();
    });

    it.each([
      ['pause', 'paused'],
      ['cancel', 'cancelled'],
    ] as const)('makes a wish to %s true at once where nobody holds the run', (wish, status) => {
      expect(runs.wish(first, wish, 3_000)).toMatchObject({ status, finishedAtMs: 3_000 });
      const lost = runs.create(newRun('run-two'), lease(here)).id;
      expect(runs.wish(lost, wish, 5_000)?.status).toBe(status);
    });

    it('cancels what is paused, and leaves what has finished', () => {
      runs.wish(first, 'pause', 3_000);
      expect(runs.wish(first, 'cancel', 4_000)?.status).toBe('cancelled');
      const done = runs.create(newRun('run-two'), lease(here)).id;
      runs.end(done, here, end);
      expect(runs.wish(done, 'cancel', 9_500)?.status).toBe('finished');
      expect(runs.wish(runId.parse('nothing'), 'run', 1)).toBeUndefined();
    });

    it('changes how a run is carried out', () => {
      const settings = { ...newRun('run-one').settings, concurrency: 99 };
      runs.changeSettings(first, settings);
      expect(runs.get(first)?.settings).toEqual(settings);
    });
  });
}
