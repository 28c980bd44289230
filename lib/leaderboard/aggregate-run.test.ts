import { expect, it } from 'vitest';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { Usage } from './aggregate.ts';
import { aggregateRun } from './aggregate-run.ts';
import { scoredTurnsOf, type TurnCell } from './scored-turn.fixture.ts';

const identityOf = (slug: string) => ({
  slug: modelSlug.parse(slug),
  identity: { provider: 'scripted', script: slug } as const,
});
const plan = {
  candidates: [identityOf('first'), identityOf('silent')],
  protocol: 'core',
  seed: 1,
} as const;
const usage = (calls: number): Usage => ({
  calls,
  cachedCalls: 0,
  inputTokens: 0,
  outputTokens: 0,
  costUsd: null,
  spentUsd: null,
});

const english: readonly TurnCell[] = [
  ['bo', 'inside', 'role-identity', 1],
  ['ada', 'inside', 'role-identity', 0],
];
const chinese: readonly TurnCell[] = [['li-bai', 'inside', 'role-identity', 1]];
const turns = [
  ...scoredTurnsOf(english),
  ...scoredTurnsOf(chinese, { language: 'zh' }),
  ...scoredTurnsOf(english, { candidate: 'nobody-planned' }),
];
const usageOf = (candidate: string, side: string) =>
  usage(candidate === 'first' ? (side === 'judge' ? 9 : 3) : 0);

it('gives each candidate of the plan its own turns, by language and by character', () => {
  const results = aggregateRun(plan, turns, usageOf, 200);
  expect(results.map(({ slug }) => slug)).toEqual(['first', 'silent']);
  const [first] = results;
  expect(first?.metrics['role-identity']).toMatchObject({ value: 2 / 3, n: 3 });
  expect(first?.byLanguage.en?.['role-identity']).toMatchObject({ value: 0.5, n: 2 });
  expect(first?.byLanguage.zh?.['role-identity']).toMatchObject({ value: 1, n: 1, low: null });
  expect(Object.keys(first?.byCharacter ?? {})).toEqual(['ada', 'bo', 'li-bai']);
  expect(first?.byCharacter.ada?.['role-identity']).toMatchObject({ value: 0, n: 1 });
  expect(first).toMatchObject({ usage: usage(3), judging: usage(9) });
});

it('has empty tables, and no zeros, for a candidate without turns', () => {
  const silent = aggregateRun(plan, turns, usageOf, 200)[1];
  expect(silent).toMatchObject({ metrics: {}, byLanguage: {}, byCharacter: {} });
});

it('leaves out a language that no turn is in', () => {
  const [first] = aggregateRun(plan, scoredTurnsOf(chinese, { language: 'zh' }), usageOf, 200);
  expect(Object.keys(first?.byLanguage ?? {})).toEqual(['zh']);
});
