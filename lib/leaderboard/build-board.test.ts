import { describe, expect, it } from 'vitest';
import type { ModelIdentity } from '#lib/models/model-identity.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { Aggregate, Usage } from './aggregate.ts';
import type { CandidateResult } from './board.ts';
import { buildBoard, type RankedRun } from './build-board.ts';

const nothing: Usage = {
  calls: 0,
  cachedCalls: 0,
  inputTokens: 0,
  outputTokens: 0,
  costUsd: null,
  spentUsd: null,
};

const aggregate = (value: number | null, spread = 0.01): Aggregate => ({
  value,
  low: value === null ? null : value - spread,
  high: value === null ? null : value + spread,
  n: 100,
  unscored: 0,
});

const resultOf = (slug: string, metrics: CandidateResult['metrics']): CandidateResult => ({
  slug,
  metrics,
  byLanguage: {},
  byCharacter: {},
  usage: nothing,
  judging: nothing,
});

const served = (model: string): ModelIdentity => ({
  provider: 'openai-compatible',
  baseUrl: 'http://127.0.0.1:9/v1',
  model,
  systemRole: 'system',
});

function runOf(run: string, ...results: readonly CandidateResult[]) {
  return {
    run,
    finishedAtMs: 1,
    results,
    plan: {
      candidates: results.map(({ slug }) => ({
        slug: modelSlug.parse(slug),
        identity: served(slug),
      })),
      panel: [{ slug: modelSlug.parse('judge'), identity: served('model-b'), samples: 1 }],
    },
  } satisfies RankedRun;
}

const key = {
  id: 'board',
  suite: { id: 'tiny', version: '1.0.0', hash: 'a' },
  judges: ['judge'],
  samples: [1],
  protocol: 'core',
  characters: 1,
  probes: 1,
  wholeSuite: true,
  promptPack: 'p',
} as const;
const overall = (value: number | null, spread?: number) => ({ overall: aggregate(value, spread) });

describe('a board', () => {
  it('takes each candidate from its newest run', () => {
    const { rows } = buildBoard(key, [
      runOf('new', resultOf('model-a', overall(0.2))),
      runOf('old', resultOf('model-a', overall(0.9)), resultOf('model-b', overall(0.5))),
    ]);
    expect(rows.map(({ slug, run }) => [slug, run])).toEqual([
      ['model-b', 'old'],
      ['model-a', 'new'],
    ]);
  });

  it('stands best first, equals by slug, and rows without a value last and without a rank', () => {
    const { rows } = buildBoard(key, [
      runOf(
        'run',
        resultOf('none-a', overall(null)),
        resultOf('low', overall(0.1)),
        resultOf('tie-b', overall(0.6)),
        resultOf('tie-a', overall(0.6)),
        resultOf('top', overall(0.9)),
        resultOf('no-overall', {}),
      ),
    ]);
    expect(rows.map(({ slug }) => slug)).toEqual([
      'top',
      'tie-a',
      'tie-b',
      'low',
      'no-overall',
      'none-a',
    ]);
    expect(rows.map(({ rank }) => rank)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
      null,
      null,
    ]);
  });

  it('ranks by what the intervals allow', () => {
    const { rows } = buildBoard(key, [
      runOf('run', resultOf('a', overall(0.7, 0.3)), resultOf('b', overall(0.5, 0.05))),
    ]);
    expect(rows.map(({ rank }) => rank)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  it('marks a judge that is the candidate, whatever the two are called', () => {
    const { rows } = buildBoard(key, [
      runOf('run', resultOf('model-a', overall(0.7)), resultOf('model-b', overall(0.5))),
    ]);
    expect(rows.map(({ slug, judgesItself }) => [slug, judgesItself])).toEqual([
      ['model-a', false],
      ['model-b', true],
    ]);
  });

  it.each([
    [100, 0, false],
    [19, 1, false],
    [18, 1, true],
    [0, 1, true],
    [0, 0, false],
  ])('with %i scored and %i unscored is marked: %s', (n, unscored, marked) => {
    const metrics = {
      'role-identity': { ...aggregate(0.5), n, unscored },
      ...overall(0.5),
    };
    const [row] = buildBoard(key, [runOf('run', resultOf('model-a', metrics))]).rows;
    expect(row?.manyUnscored).toBe(marked);
  });

  it('knows controls by their slug', () => {
    const { rows } = buildBoard(key, [
      runOf('run', resultOf('control-oracle', overall(0.9)), resultOf('a-control', overall(0.1))),
    ]);
    expect(rows.map(({ control }) => control)).toEqual([true, false]);
  });
});
