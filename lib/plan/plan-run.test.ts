import { describe, expect, it } from 'vitest';
import { character } from '#lib/benchmark/character.ts';
import { InputError } from '#lib/benchmark/input-error.ts';
import type { Language } from '#lib/benchmark/language.ts';
import { type Suite, suiteHeader } from '#lib/benchmark/suite.ts';
import { hashOf } from '#lib/benchmark/suite-hash.ts';
import { type RegisteredModel, registeredModel } from '#lib/models/model-spec.ts';
import { planRun, planScore } from './plan-run.ts';
import { manifestHash, runPlan } from './run-plan.ts';
import { runRequest } from './run-request.ts';
import { scoreRequest } from './score-request.ts';

const person = (id: string, language: Language) =>
  character.parse({
    id,
    name: id,
    language,
    summary: id,
    distractors: [],
    probes: ['one', 'two'].map((probe) => ({
      id: probe,
      question: '?',
      boundary: 'inside',
      evidence: [],
    })),
  });
const characters = [person('ada', 'en'), person('li', 'zh'), person('bo', 'en')];
const header = suiteHeader.parse({ id: 'tiny', version: '1.0.0', title: 'T', licence: 'CC0-1.0' });
const suite: Suite = { ...header, hash: hashOf(header, characters), characters };

const prices = { inputUsd: 1, outputUsd: 2 };
const models = [
  {
    slug: 'net',
    spec: { provider: 'openai-compatible', baseUrl: 'http://h/v1', model: 'm', prices },
  },
  { slug: 'net-2', spec: { provider: 'openai-compatible', baseUrl: 'http://h/v1', model: 'm2' } },
  { slug: 'file', spec: { provider: 'local', path: '/a.gguf', fingerprint: 'f'.repeat(64) } },
  { slug: 'embedded', spec: { provider: 'scripted', script: 'judge@1' } },
].map((each) => registeredModel.parse(each));

function plan(changes: Record<string, unknown> = {}, known: readonly RegisteredModel[] = models) {
  const input = { suite: 'tiny', candidates: ['net'], judges: ['net-2'], ...changes };
  return planRun(runRequest.parse(input), { ...knowing(known), suite });
}

function knowing(known: readonly RegisteredModel[]) {
  return {
    prompts: { id: 'p', hash: 'h' },
    metrics: ['role-identity'],
    model: (slug: string) => known.find((each) => each.slug === slug),
  };
}

describe('a plan', () => {
  it('is data that reads back as it was', () => {
    const { plan: made } = plan();
    expect(runPlan.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it('has the documented defaults', () => {
    const { plan: made, settings } = plan({ judges: ['net-2', 'file', 'embedded'] });
    expect(made.panel.map(({ samples }) => samples)).toEqual([3, 3, 1]);
    expect(made).toMatchObject({ trials: 1, seed: 1, protocol: 'core', maskOwnName: true });
    expect(made.sampling.judge).toEqual({ temperature: 0.2, maxOutputTokens: 2048 });
    expect(settings).toEqual({ concurrency: 8, maxCostUsd: null, prices: { net: prices } });
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['samples for every judge', { judges: ['embedded'], samples: 5 }, { panel: [{ samples: 5 }] }],
    ['no mask under paper', { protocol: 'paper' }, { maskOwnName: false }],
    [
      'a mask under paper, if told',
      { protocol: 'paper', maskOwnName: true },
      { maskOwnName: true },
    ],
    ['no mask, if told', { maskOwnName: false }, { maskOwnName: false }],
    [
      'the default where sampling is left open',
      { candidateSampling: { temperature: undefined, topP: 0.9 } },
      { sampling: { candidate: { temperature: 0.7, maxOutputTokens: 512, topP: 0.9 } } },
    ],
    [
      'its own sampling over the default',
      { judgeSampling: { temperature: 0 } },
      { sampling: { judge: { temperature: 0, maxOutputTokens: 2048 } } },
    ],
    [
      'each model once',
      { candidates: ['net', 'net-2', 'net'] },
      { candidates: [{ slug: 'net' }, { slug: 'net-2' }] },
    ],
  ])('takes %s', (_, changes, expected) => {
    expect(plan(changes).plan).toMatchObject(expected);
  });

  it.each<[Record<string, unknown>, string[]]>([
    [{}, ['ada', 'li', 'bo']],
    [{ limit: 2 }, ['ada', 'li']],
    [{ language: 'en' }, ['ada', 'bo']],
    [{ language: 'zh', limit: 5 }, ['li']],
    [{ language: 'en', limit: 1 }, ['ada']],
  ])('of %j plays %j with every probe', (changes, expected) => {
    const { cases } = plan(changes).plan;
    expect(cases.map(({ character: id }) => id)).toEqual(expected);
    for (const { probes } of cases) expect(probes).toEqual(['one', 'two']);
  });
});

describe('what cannot be planned', () => {
  it('is named, all of it at once, with what to do', () => {
    const attempt = () => plan({ candidates: ['net', 'nope'], judges: ['nobody', 'embedded'] });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(/candidate: .*"nope"[\s\S]*judge: .*"nobody".*models add/);
    expect(attempt).not.toThrow(/"net"|"embedded"/);
  });

  it('is a language that the suite does not speak', () => {
    const english = { ...suite, characters: [person('ada', 'en')] };
    const context = { suite: english, prompts: { id: 'p', hash: 'h' }, metrics: ['m'] };
    const request = runRequest.parse({
      suite: 'tiny',
      candidates: ['net'],
      judges: ['net'],
      language: 'zh',
    });
    expect(() => planRun(request, { ...context, model: () => models[0] })).toThrow(/"tiny".*"zh"/);
  });

  it('is a run without a judge', () => {
    expect(
      runRequest.safeParse({ suite: 'tiny', candidates: ['net'], judges: [] }).error?.message,
    ).toContain('choose at least one judge');
  });
});

describe('the manifest hash', () => {
  const usual = manifestHash(plan().plan);

  it('is the same for the same plan, however its members are ordered', () => {
    const made = plan().plan;
    const turned: typeof made = runPlan.parse(Object.fromEntries(Object.entries(made).reverse()));
    expect(manifestHash(turned)).toBe(usual);
  });

  it.each<[string, Record<string, unknown>]>([
    ['concurrency', { concurrency: 1 }],
    ['the cap', { maxCostUsd: 3 }],
  ])('does not know %s', (_, changes) => {
    expect(manifestHash(plan(changes).plan)).toBe(usual);
  });

  it('does not know prices, paths, or where a key stands', () => {
    const elsewhere = models.map((model): RegisteredModel => {
      const { spec } = model;
      if (spec.provider === 'local') return { ...model, spec: { ...spec, path: '/moved.gguf' } };
      if (spec.provider !== 'openai-compatible') return model;
      return {
        ...model,
        spec: { ...spec, apiKeyEnv: 'KEY', prices: { inputUsd: 9, outputUsd: 9 } },
      };
    });
    const three = { candidates: ['net', 'file', 'embedded'] };
    expect(manifestHash(plan(three, elsewhere).plan)).toBe(manifestHash(plan(three).plan));
  });

  it.each<[string, Record<string, unknown>]>([
    ['seed', { seed: 2 }],
    ['trials', { trials: 2 }],
    ['limit', { limit: 1 }],
    ['samples', { samples: 1 }],
    ['sampling', { candidateSampling: { temperature: 0 } }],
    ['candidates', { candidates: ['net-2'] }],
    ['judges', { judges: ['net'] }],
    ['briefing', { briefing: 'profile' }],
  ])('knows %s', (_, changes) => {
    expect(manifestHash(plan(changes).plan)).not.toBe(usual);
  });
});

describe('judging the replies of a run again', () => {
  const source = plan({ limit: 1, trials: 2, protocol: 'paper', concurrency: 3, seed: 5 });
  const judges = models.filter(({ slug }) => slug !== 'net');
  const again = (request: Record<string, unknown>) =>
    planScore(source, scoreRequest.parse(request), knowing(judges));

  it('keeps the conversations, and asks no candidate', () => {
    const { cases, candidates, trials, seed, sampling } = source.plan;
    expect(again({ judges: ['embedded'] }).plan).toMatchObject({
      ...{ cases, candidates, trials, seed, replies: 'stored' },
      panel: [{ slug: 'embedded', samples: 1 }],
      protocol: 'core',
      maskOwnName: true,
      sampling: { candidate: sampling.candidate },
    });
  });

  it('needs no registration of the candidate, whose price stays as it was planned', () => {
    expect(again({ judges: ['net-2'] }).settings).toEqual({
      concurrency: 3,
      maxCostUsd: null,
      prices: { net: prices },
    });
  });

  it('names a judge that is not registered, also one that is called like the candidate', () => {
    expect(() => again({ judges: ['net'] })).toThrow('no model is registered as "net"');
  });
});
