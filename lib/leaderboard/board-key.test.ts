import { describe, expect, it } from 'vitest';
import { type Character, character } from '#lib/benchmark/character.ts';
import { probeId, suiteHash, suiteId } from '#lib/benchmark/identifiers.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { boardKeyOf } from './board-key.ts';

const person = (id: string): Character =>
  character.parse({
    id,
    name: id,
    language: 'en',
    summary: id,
    distractors: [],
    probes: ['one', 'two'].map((probe) => ({
      id: probe,
      question: '?',
      boundary: 'inside',
      evidence: [],
    })),
  });
const characters = [person('ada'), person('bo')];
const scripted = (slug: string) => ({
  slug: modelSlug.parse(slug),
  identity: { provider: 'scripted', script: slug } as const,
});
const judge = { ...scripted('judge'), samples: 3 };
const other = { ...scripted('other'), samples: 2 };

const plan: RunPlan = {
  format: 1,
  suite: { id: suiteId.parse('tiny'), version: '1.0.0', hash: suiteHash.parse('a'.repeat(64)) },
  cases: characters.map(({ id, probes }) => ({ character: id, probes: probes.map((p) => p.id) })),
  candidates: [scripted('first')],
  panel: [judge, other],
  metrics: ['role-identity'],
  protocol: 'core',
  prompts: { id: 'p', hash: 'p1' },
  trials: 1,
  seed: 1,
  sampling: { candidate: {}, judge: { temperature: 0.2 } },
  briefing: 'suite',
  maskOwnName: true,
  replies: 'ask',
};

const keyOf = (changes: Partial<RunPlan> = {}) =>
  boardKeyOf({ ...plan, ...changes }, { characters });

describe('a board', () => {
  it.each<[string, Partial<RunPlan>]>([
    ['candidates', { candidates: [scripted('second')] }],
    ['trials', { trials: 4 }],
    ['seed', { seed: 9 }],
    ['candidate sampling', { sampling: { ...plan.sampling, candidate: { temperature: 1 } } }],
    ['the order of the judges', { panel: [other, judge] }],
    ['where replies come from', { replies: 'stored' }],
  ])('is shared whatever the %s', (_, changes) => {
    expect(keyOf(changes)).toEqual(keyOf());
  });

  it.each<[string, Partial<RunPlan>]>([
    ['suite', { suite: { ...plan.suite, hash: suiteHash.parse('b'.repeat(64)) } }],
    ['a limit on characters', { cases: plan.cases.slice(0, 1) }],
    [
      'other probes',
      { cases: plan.cases.map((each) => ({ ...each, probes: [probeId.parse('one')] })) },
    ],
    ['another judge', { panel: [judge] }],
    ['other samples', { panel: [{ ...judge, samples: 1 }, other] }],
    ['another model behind a judge', { panel: [{ ...judge, identity: other.identity }, other] }],
    ['judge sampling', { sampling: { ...plan.sampling, judge: { temperature: 0 } } }],
    ['metrics', { metrics: ['role-knowledge'] }],
    ['protocol', { protocol: 'paper' }],
    ['prompts', { prompts: { id: 'p', hash: 'p2' } }],
    ['masking', { maskOwnName: false }],
    ['briefing', { briefing: 'profile' }],
  ])('is another one for %s', (_, changes) => {
    expect(keyOf(changes).id).not.toBe(keyOf().id);
  });

  it('says what people need to know of it', () => {
    expect(keyOf()).toMatchObject({
      judges: ['judge', 'other'],
      samples: [3, 2],
      probes: 4,
      wholeSuite: true,
      promptPack: 'p',
    });
    expect(keyOf({ cases: plan.cases.slice(0, 1) })).toMatchObject({
      probes: 2,
      wholeSuite: false,
    });
  });
});
