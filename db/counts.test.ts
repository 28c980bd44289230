import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callUse, failedCall, keyOfNumber, repliedCall } from '#lib/journal/journal.contract.ts';
import { promptPackHash } from '#lib/judging/prompts/prompt-pack.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { runId } from '#lib/run/run-record.ts';
import { tinyPack, tinySuite } from '#lib/run/tiny-run.fixture.ts';
import { storesWithRuns } from './temporary-stores.fixture.ts';

let stores: ReturnType<typeof storesWithRuns>;
beforeEach(() => {
  stores = storesWithRuns();
});
afterEach(() => stores.close());

const [runA, runB] = ['run-a', 'run-b'].map((id) => runId.parse(id));
const judge = { side: 'judge', model: modelSlug.parse('judge') } as const;

describe('counts and usage', () => {
  it('are counted from rows, for each run its own share', async () => {
    const { journal, counts, usage } = stores;
    if (runA === undefined || runB === undefined) throw new Error('There are no runs.');
    const keys = [1, 2, 3, 4].map(keyOfNumber);
    const [reply, vote, failure, open] = keys;
    if (!reply || !vote || !failure || !open) throw new Error('There are no keys.');
    await journal.intend(callUse(reply));
    await journal.intend(callUse(vote, judge));
    await journal.intend(callUse(failure, judge));
    await journal.intend(callUse(open, judge));
    await journal.settle(reply, repliedCall('hello'));
    await journal.settle(vote, { ...repliedCall('1'), outputTokens: 5 });
    await journal.settle(failure, failedCall);
    await journal.reuse(callUse(reply, { runId: runB }));

    expect(counts.count(runA, 1_000)).toMatchObject({
      candidate: { replied: 1, failed: 0, intended: 0 },
      judge: { replied: 1, failed: 1, intended: 1 },
      settledSince: 3,
      errors: [{ kind: 'timeout', count: 1, example: failedCall.message }],
    });
    expect(counts.count(runA, 1_001).settledSince).toBe(0);
    expect(counts.count(runB, 0)).toMatchObject({ candidate: { replied: 1 }, settledSince: 0 });
    const share = { candidate: 'candidate', cached: false };
    expect(usage.count(runA)).toEqual([
      {
        ...{ ...share, side: 'candidate', model: 'candidate' },
        ...{ calls: 1, inputTokens: 12, outputTokens: 0 },
      },
      { ...share, side: 'judge', model: 'judge', calls: 2, inputTokens: 12, outputTokens: 5 },
    ]);
    expect(usage.count(runB)).toMatchObject([{ cached: true, calls: 1, inputTokens: 12 }]);
    expect(usage.uses(runA).map(({ key }) => key)).toEqual(keys);
    expect(usage.count(runId.parse('unknown'))).toEqual([]);
  });

  it('refuse a call for a run that was never created', async () => {
    const stray = callUse(keyOfNumber(9), { runId: 'stray' });
    await expect(stores.journal.intend(stray)).rejects.toThrow('There is no run stray');
    expect(stores.journal.find(stray.key)).toBeUndefined();
  });
});

describe('model checks', () => {
  const slug = modelSlug.parse('some-model');
  const answer = {
    state: 'answered',
    question: 'Who are you?',
    answer: 'Nobody \ud800',
    latencyMs: 12.5,
    inputTokens: 3,
    outputTokens: null,
    atMs: 3_000,
  } as const;

  it('are taken once, settled, and asked anew', () => {
    const { checks } = stores;
    checks.request(slug, 1_000);
    checks.request(slug, 2_000);
    expect(checks.latest().get(slug)).toEqual({ state: 'waiting', askedAtMs: 1_000 });
    expect([checks.take(2_000), checks.take(2_000)]).toEqual([slug, undefined]);
    checks.settle(slug, answer);
    expect(checks.latest().get(slug)).toEqual(answer);
    checks.request(slug, 4_000);
    expect(checks.latest().get(slug)).toEqual({ state: 'waiting', askedAtMs: 4_000 });
  });

  it('are taken again from a worker that went', () => {
    stores.checks.request(slug, 1_000);
    expect(stores.checks.take(1_000)).toBe(slug);
    expect(stores.checks.take(120_999)).toBeUndefined();
    expect(stores.checks.take(121_000)).toBe(slug);
  });
});

describe('what is kept by hash, and who works', () => {
  it('comes back whole', () => {
    const { suites, packs } = stores;
    suites.put(tinySuite, 1);
    suites.put(tinySuite, 2);
    expect(suites.get(tinySuite.hash)).toEqual(tinySuite);
    expect(suites.get('0'.repeat(64))).toBeUndefined();
    const stored = { hash: promptPackHash(tinyPack), pack: tinyPack };
    packs.put(stored, 1);
    packs.put(stored, 2);
    expect(packs.list()).toEqual([stored]);
    expect(packs.get(stored.hash)).toEqual(tinyPack);
  });

  it('knows live workers by their beats', () => {
    const worker = { host: 'here', pid: 7, startedAtMs: 1 };
    stores.workers.beat(worker, 1_000);
    stores.workers.beat(worker, 2_000);
    expect(stores.workers.list()).toEqual([{ worker, seenAtMs: 2_000 }]);
    stores.workers.beat({ ...worker, pid: 8 }, 86_402_001);
    expect(stores.workers.list().map((each) => each.worker.pid)).toEqual([8]);
    stores.workers.leave({ ...worker, pid: 8 });
    expect(stores.workers.list()).toEqual([]);
  });
});
