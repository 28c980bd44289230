import { expect, it } from 'vitest';
import { spentUsd, usageBy, usageFrom } from './usage.ts';
import type { UsageCount } from './usage-store.ts';

const prices = { dear: { inputUsd: 1, outputUsd: 10 } };
const count = (changes: Partial<UsageCount>): UsageCount => ({
  side: 'candidate',
  candidate: 'first',
  model: 'dear',
  cached: false,
  calls: 2,
  inputTokens: 1_000_000,
  outputTokens: 100_000,
  ...changes,
});

it('costs everything once, and has spent what was not in the journal', () => {
  expect(usageFrom([count({}), count({ cached: true })], prices)).toEqual({
    calls: 4,
    cachedCalls: 2,
    inputTokens: 2_000_000,
    outputTokens: 200_000,
    costUsd: 4,
    spentUsd: 2,
  });
});

it('has no cost as soon as one model has no price, but knows what the others cost so far', () => {
  const mixed = [count({}), count({ model: 'free' })];
  expect(usageFrom(mixed, prices)).toMatchObject({ calls: 4, costUsd: null, spentUsd: null });
  expect(spentUsd(mixed, prices)).toBe(2);
  expect(usageFrom([], prices)).toMatchObject({ calls: 0, costUsd: null, spentUsd: null });
});

it('keeps candidates and sides apart', () => {
  const of = usageBy(
    [count({}), count({ candidate: 'second', calls: 5 }), count({ side: 'judge', calls: 7 })],
    prices,
  );
  expect([of('first', 'candidate').calls, of('first', 'judge').calls]).toEqual([2, 7]);
  expect([of('second', 'candidate').calls, of('second', 'judge').calls]).toEqual([5, 0]);
});

it('adds up to the same cent in any order', () => {
  const many = [0.1, 0.7, 0.2, 1e9, 0.3].map((tokens) => count({ inputTokens: tokens * 1e6 }));
  expect(usageFrom(many, prices)).toEqual(usageFrom([...many].reverse(), prices));
});
