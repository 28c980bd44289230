import { describe, expect, it } from 'vitest';
import type { RunCounts } from './call-count-store.ts';
import { recordOf } from './rehearsal.fixture.ts';
import { progressOf } from './run-progress.ts';
import type { RunRecord } from './run-record.ts';
import { tinySuite } from './tiny-run.fixture.ts';
import type { UsageCount } from './usage-store.ts';

const counts: RunCounts = {
  candidate: { replied: 4, failed: 1, intended: 1 },
  judge: { replied: 6, failed: 0, intended: 2 },
  turnsScored: 5,
  turnsUnscored: 2,
  settledSince: 10,
  errors: [{ kind: 'timeout', count: 1, example: 'late' }],
};
const usage: readonly UsageCount[] = [
  {
    side: 'candidate',
    candidate: 'first',
    model: 'first',
    cached: false,
    calls: 4,
    inputTokens: 3_000_000,
    outputTokens: 1_000_000,
  },
  {
    side: 'judge',
    candidate: 'first',
    model: 'judge',
    cached: true,
    calls: 6,
    inputTokens: 1_000_000,
    outputTokens: 0,
  },
];
const at = (afterMs: number, changes: Partial<RunRecord> = {}, counted = counts, used = usage) => {
  const run: RunRecord = { ...recordOf(), startedAtMs: 1_000, ...changes };
  return progressOf(run, tinySuite, counted, used, 1_000 + afterMs);
};

describe('progressOf', () => {
  it('counts what is planned, done, failed and in flight', () => {
    expect(at(30_000)).toMatchObject({
      replies: { planned: 6, done: 4, failed: 1, inFlight: 1 },
      votes: { planned: 16, done: 6, failed: 0, inFlight: 2 },
      turnsScored: 5,
      turnsUnscored: 2,
      inputTokens: 4_000_000,
      outputTokens: 1_000_000,
      elapsedMs: 30_000,
    });
  });

  it.each([
    ['over half a minute of a young run', 30_000, 20, 36_000],
    ['over the last minute of an old one', 600_000, 10, 72_000],
  ])('tells the rate and what is left: %s', (_, afterMs, callsPerMinute, etaMs) => {
    const progress = at(afterMs);
    expect(progress.callsPerMinute).toBeCloseTo(callsPerMinute, 9);
    expect(progress.etaMs).toBeCloseTo(etaMs, 6);
  });

  it('does not know when, while nothing moves or nothing is left', () => {
    expect(at(30_000, {}, { ...counts, settledSince: 0 })).toMatchObject({
      callsPerMinute: 0,
      etaMs: null,
    });
    const done = {
      ...counts,
      candidate: { replied: 6, failed: 0, intended: 0 },
      judge: { replied: 16, failed: 0, intended: 0 },
    };
    expect(at(30_000, {}, done).etaMs).toBeNull();
  });

  it.each(['queued', 'paused', 'finished'] as const)('moves nothing while it is %s', (status) => {
    expect(at(30_000, { status, finishedAtMs: 21_000 })).toMatchObject({
      status,
      callsPerMinute: 0,
      etaMs: null,
      elapsedMs: 20_000,
      replies: { inFlight: 0 },
    });
  });

  it('has taken no time before it has begun', () => {
    expect(at(30_000, { status: 'queued', startedAtMs: null }).elapsedMs).toBe(0);
  });

  it('counts as spent what was paid, not what was found in the journal', () => {
    expect(at(1).spentUsd).toBeCloseTo(3 + 2, 9);
    const free = { ...recordOf().settings, prices: {} };
    expect(at(1, { settings: free }).spentUsd).toBeNull();
    expect(at(1, {}, counts, usage.slice(1)).spentUsd).toBe(0);
  });
});
