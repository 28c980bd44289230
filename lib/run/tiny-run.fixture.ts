import { character } from '#lib/benchmark/character.ts';
import { type Suite, suiteHeader } from '#lib/benchmark/suite.ts';
import { hashOf } from '#lib/benchmark/suite-hash.ts';
import { metrics } from '#lib/judging/metrics/index.ts';
import { promptPackHash } from '#lib/judging/prompts/prompt-pack.ts';
import { understudyPrompts } from '#lib/judging/prompts/understudy.ts';
import { modelSlug, registeredModel } from '#lib/models/model-spec.ts';
import { type PlannedRun, planRun } from '#lib/plan/plan-run.ts';
import { type RunRequestInput, runRequest } from '#lib/plan/run-request.ts';

/** Two characters of three probes each, and models behind addresses that nobody calls. */

const probes = (place: string) => [
  {
    id: 'home',
    question: 'Where do you live?',
    boundary: 'inside',
    evidence: [{ claim: `Lives in ${place}.`, source: 'test' }],
  },
  {
    id: 'work',
    question: 'What do you do all day?',
    boundary: 'inside',
    evidence: [{ claim: 'Reads letters.', source: 'test' }],
  },
  {
    id: 'phone',
    question: 'Which telephone do you carry?',
    boundary: 'outside',
    kind: 'era',
    evidence: [],
  },
];

const person = (id: string, name: string, place: string) =>
  character.parse({
    id,
    name,
    language: 'en',
    description: `a reader of ${place}`,
    summary: `${name} reads letters in ${place}.`,
    distractors: [
      { name: `${name} the Elder`, summary: 'Sails.' },
      { name: `${name} the Younger`, summary: 'Paints.' },
    ],
    probes: probes(place),
  });

const characters = [person('ada', 'Ada', 'Paris'), person('bo', 'Bo', 'Oslo')];
const header = suiteHeader.parse({
  id: 'tiny',
  version: '1.0.0',
  title: 'Tiny',
  licence: 'CC0-1.0',
});

export const tinySuite: Suite = { ...header, hash: hashOf(header, characters), characters };
export const tinyPack = understudyPrompts;

export const tinyModels = ['first', 'second', 'judge', 'other-judge'].map((slug) =>
  registeredModel.parse({
    slug,
    spec: {
      provider: 'openai-compatible',
      baseUrl: 'http://127.0.0.1:9/v1',
      model: slug,
      prices: { inputUsd: 1, outputUsd: 2 },
    },
  }),
);

export function tinyRun(changes: Partial<RunRequestInput> = {}): PlannedRun {
  const request = runRequest.parse({
    suite: 'tiny',
    candidates: [modelSlug.parse('first')],
    judges: [modelSlug.parse('judge')],
    samples: 1,
    ...changes,
  });
  return planRun(request, {
    suite: tinySuite,
    prompts: { id: tinyPack.id, hash: promptPackHash(tinyPack) },
    metrics: metrics.map(({ id }) => id),
    model: (slug) => tinyModels.find((each) => each.slug === slug),
  });
}
