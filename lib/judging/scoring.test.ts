import { describe, expect, it } from 'vitest';
import { character } from '#lib/benchmark/character.ts';
import { callKey } from '#lib/journal/call-key.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { JudgedTurn, Metric } from './metric.ts';
import { findMetric, metrics } from './metrics/index.ts';
import { roleIdentity } from './metrics/role-identity.ts';
import { roleKnowledge } from './metrics/role-knowledge.ts';
import { unknownRejection } from './metrics/unknown-rejection.ts';
import { scoreVotes } from './panel.ts';
import type { Reading, Vote } from './vote.ts';

const ada = character.parse({
  id: 'ada',
  name: 'Ada',
  language: 'en',
  summary: 'Ada wrote notes.',
  distractors: [{ name: 'Mary', summary: 'Mary wrote books.' }],
  probes: [
    { id: 'in', question: 'What?', boundary: 'inside', evidence: [] },
    { id: 'out', question: 'What else?', boundary: 'outside', evidence: [] },
  ],
});

function turnAt(position: number): JudgedTurn {
  const probe = ada.probes[position];
  if (probe === undefined) throw new Error('no such probe');
  return { character: ada, probe, reply: 'I wrote notes.' };
}
const inside = turnAt(0);
const outside = turnAt(1);
const core = { protocol: 'core', maskOwnName: true } as const;
const paper = { protocol: 'paper', maskOwnName: false } as const;

type Said = number | 'unread' | 'failed';

function readingOf(said: Said): Reading {
  if (said === 'unread') return { state: 'unread', why: 'no number' };
  if (said === 'failed') return { state: 'failed', kind: 'timeout', message: 'no reply in 60 s' };
  return { state: 'read', value: said };
}

/** Votes of judges a, b, … on one turn. */
function votesOf(metric: Metric, ...panel: readonly (readonly Said[])[]): readonly Vote[] {
  return panel.flatMap((samples, judge) =>
    samples.map((said, index) => ({
      metric: metric.id,
      judge: modelSlug.parse('abc'.charAt(judge)),
      sample: index + 1,
      key: callKey.parse('0'.repeat(64)),
      identities: [],
      reading: readingOf(said),
    })),
  );
}

const scored = (value: number, verdict = value) => ({ state: 'scored', value, verdict });
const unscored = (reason: string) => ({ state: 'unscored', reason });

describe('identity', () => {
  it.each<[readonly (readonly Said[])[], object]>([
    [[[1, 1, 0]], scored(2 / 3)],
    [[[1, 'unread', 0]], scored(0.5)],
    [[[1, 'failed', 'unread']], scored(1)],
    [[[1, 1, 1], [0]], scored(0.5)],
    [
      [
        [1, 1],
        ['unread', 'unread'],
      ],
      unscored('unparsed'),
    ],
    [
      [
        [1, 1],
        ['failed', 'unread'],
      ],
      unscored('judge-failed'),
    ],
    [[['unread']], unscored('unparsed')],
    [[['failed']], unscored('judge-failed')],
    [[], unscored('missing')],
  ])('of %j under core', (panel, expected) => {
    expect(roleIdentity.score(votesOf(roleIdentity, ...panel), inside, core)).toMatchObject(
      expected,
    );
  });

  it.each<[readonly (readonly Said[])[], object]>([
    [[[1, 'unread', 0]], scored(0.5)],
    [[['unread', 'unread', 'unread']], scored(0)],
    [[[1, 1, 'failed']], unscored('judge-failed')],
    [[[1, 1, 1], ['unread']], scored(0.5)],
  ])('of %j under paper', (panel, expected) => {
    const votes = votesOf(roleIdentity, ...panel);
    expect(roleIdentity.score(votes, inside, paper)).toMatchObject(expected);
  });

  it('has no score for a character without distractors', () => {
    const turn = { ...inside, character: { ...ada, distractors: [] } };
    const score = roleIdentity.score(votesOf(roleIdentity, [1]), turn, core);
    expect(score).toEqual({
      state: 'unscored',
      reason: 'missing',
      detail: 'Ada has no distractors to be told from.',
    });
  });
});

describe('knowledge', () => {
  it('is for inside probes, and under paper for all', () => {
    const applies = [core, paper].map(({ protocol }) =>
      [inside, outside].map(({ probe }) => roleKnowledge.applies(probe, protocol)),
    );
    expect(applies).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it.each<[readonly (readonly Said[])[], object]>([
    [[[8, 9, 'unread']], scored(8.5)],
    [[[8, 8, 8], [2]], scored(5)],
    [[['unread', 'unread']], unscored('unparsed')],
  ])('of %j under core', (panel, expected) => {
    const votes = votesOf(roleKnowledge, ...panel);
    expect(roleKnowledge.score(votes, inside, core)).toMatchObject(expected);
  });

  it.each<[readonly (readonly Said[])[], object]>([
    [[[8, 9, 8]], scored(25 / 3)],
    [[[8, 9, 'unread']], unscored('unparsed')],
    [[[8, 'failed']], unscored('judge-failed')],
    [[[0, 0, 0]], unscored('missing')],
    [[[-1, 1]], unscored('missing')],
    [[[0, 3]], scored(1.5)],
  ])('of %j under paper', (panel, expected) => {
    const votes = votesOf(roleKnowledge, ...panel);
    expect(roleKnowledge.score(votes, inside, paper)).toMatchObject(expected);
  });
});

describe('rejection', () => {
  it.each<[readonly (readonly Said[])[], JudgedTurn, object]>([
    [[[1, 1, 0]], outside, scored(1, 1)],
    [[[1, 1, 0]], inside, scored(0, 1)],
    [[[0]], inside, scored(1, 0)],
    [[[0, 1]], inside, unscored('ambiguous')],
    [[[0, 1, 'unread']], inside, unscored('ambiguous')],
    [[[1], [0]], outside, scored(0.5, 0.5)],
    [
      [
        [1, 1, 1],
        [0, 0, 1],
      ],
      outside,
      scored(0.5, 1),
    ],
    [[[1], [0, 1]], outside, unscored('ambiguous')],
    [[['unread']], outside, unscored('unparsed')],
    [[[1], ['failed']], outside, unscored('judge-failed')],
  ])('of %j under core', (panel, turn, expected) => {
    const votes = votesOf(unknownRejection, ...panel);
    expect(unknownRejection.score(votes, turn, core)).toMatchObject(expected);
  });

  it.each<[readonly (readonly Said[])[], object]>([
    [[[1, 0, 'unread']], scored(1, 1)],
    [[[0, 1, 'unread']], scored(0, 0)],
    [[['unread', 'unread', 0]], scored(0, 0)],
    [[['unread', 'unread']], unscored('unparsed')],
    [[[1, 1, 'failed']], unscored('judge-failed')],
  ])('of %j on an outside probe under paper', (panel, expected) => {
    const votes = votesOf(unknownRejection, ...panel);
    expect(unknownRejection.score(votes, outside, paper)).toMatchObject(expected);
  });
});

describe('imported scores', () => {
  const recorded = {
    slug: 'a',
    identity: { provider: 'recorded', source: '0'.repeat(64), model: 'gpt-4' },
  } as const;

  it.each(['core', 'paper'] as const)('stand as they are under %s', (protocol) => {
    const rules = { protocol, maskOwnName: false };
    const score = (metric: Metric, said: Said, turn: JudgedTurn) =>
      scoreVotes(metric, [recorded], votesOf(metric, [said]), turn, rules);
    expect(score(roleIdentity, 2 / 3, inside)).toEqual(scored(2 / 3));
    expect(score(roleKnowledge, 8.33, inside)).toEqual(scored(8.33));
    expect(score(unknownRejection, 1, outside)).toEqual(scored(1, 1));
    expect(score(unknownRejection, 1, inside)).toEqual(scored(0, 1));
    expect(score(roleIdentity, 'unread', inside)).toMatchObject(unscored('missing'));
  });
});

it('finds metrics by id', () => {
  expect(metrics.map(({ id }) => findMetric(id)?.id)).toEqual(metrics.map(({ id }) => id));
  expect(findMetric('charm')).toBeUndefined();
});
