import { describe, expect, it } from 'vitest';
import { character } from '#lib/benchmark/character.ts';
import { suiteHash } from '#lib/benchmark/identifiers.ts';
import { type Suite, suite } from '#lib/benchmark/suite.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import { roleIdentity } from '../metrics/role-identity.ts';
import { readDeclined } from '../reading/declined.ts';
import { readPaperKnowledge, readPaperRejection } from '../reading/paper-reading.ts';
import { embeddedJudge } from './embedded-judge.ts';

const curie = character.parse({
  id: 'curie',
  name: 'Marie Curie',
  aliases: ['Curie'],
  language: 'en',
  summary:
    'A physicist and chemist from Warsaw who worked in Paris on radioactivity, found polonium and radium.',
  distractors: [
    {
      name: 'Lise Meitner',
      summary: 'A physicist from Vienna who explained nuclear fission in Sweden.',
    },
    {
      name: 'Ada Lovelace',
      summary: 'A mathematician from London who wrote notes on the analytical engine.',
    },
    { name: 'Mary Anning', summary: 'A fossil hunter from Lyme Regis who dug out ichthyosaurs.' },
  ],
  probes: [
    {
      id: 'radium',
      question: 'How did you find the new element, and what did you call it?',
      boundary: 'inside',
      evidence: [
        {
          claim: 'She boiled down tons of pitchblende from Joachimsthal in a leaking shed.',
          source: 's',
        },
        { claim: 'The element was named radium for its rays, in December 1898.', source: 's' },
      ],
    },
    {
      id: 'fission',
      question: 'What do you say about the bomb dropped on Hiroshima?',
      boundary: 'outside',
      kind: 'era',
      evidence: [{ claim: 'She died in 1934.', source: 's' }],
    },
    { id: 'bare', question: 'How are you?', boundary: 'inside', evidence: [] },
  ],
});

const hash = suiteHash.parse('0'.repeat(64));
const labs: Suite = suite.parse({
  id: 'labs',
  version: '1.0.0',
  title: 'Labs',
  licence: 'none',
  hash,
  characters: [curie],
});

function vote(metric: string, answer: string, position = 0, identities: readonly string[] = []) {
  const probe = curie.probes[position];
  if (probe === undefined) throw new Error('no such probe');
  const reference = {
    purpose: 'vote',
    suiteHash: hash,
    characterId: curie.id,
    probeId: probe.id,
    metric,
    answer,
    identities,
  } as const;
  return embeddedJudge.answer({ messages: [], sampling: {}, seed: 1, reference }, labs);
}

const names = ['Lise Meitner', 'Mary Anning', 'Marie Curie', 'Ada Lovelace'];
function picked(answer: string, position = 0): string {
  const probe = curie.probes[position];
  if (probe === undefined) throw new Error('no such probe');
  const rules = { protocol: 'paper', maskOwnName: false } as const;
  const reply = vote('role-identity', answer, position, names);
  const reading = roleIdentity.read(
    reply,
    { character: curie, probe, reply: answer },
    names,
    rules,
  );
  return reading.state === 'read' ? (reading.picked ?? '') : reading.state;
}

function points(answer: string, position = 0): number {
  const reading = readPaperKnowledge(vote('role-knowledge', answer, position));
  return reading.state === 'read' ? reading.value : Number.NaN;
}

describe('knowledge', () => {
  const full =
    'In a leaking shed I boiled down tons of pitchblende that came from Joachimsthal; in December 1898 we named it radium for its rays.';
  it('rises with the evidence that a reply brings', () => {
    const partial = 'We named it radium, for its rays, in December of 1898.';
    const loose = 'There was a shed, and it was in 1898.';
    expect(points(full)).toBe(10);
    expect(points(partial)).toBeGreaterThan(points(loose));
    expect(points(partial)).toBeLessThan(10);
  });

  it.each([
    'How did you find the new element, and what did you call it? You ask me how I find the new element.',
    'I found it in a silver lamp which a merchant sold me for three coins.',
    'I am Marie Curie, Marie Curie indeed.',
    'I cannot tell you.',
    '',
  ])('is 1 for %j', (answer) => {
    expect(points(answer)).toBe(1);
  });

  it('says which claims were covered', () => {
    expect(vote('role-knowledge', 'It was named radium for its rays, December 1898.')).toMatch(
      /Absent .*pitchblende.* Covered .*radium/,
    );
  });

  it('has no number without evidence', () => {
    expect(points('Well.', 2)).toBeNaN();
  });

  it('wants outside probes declined', () => {
    expect([points('I know nothing of it.', 1), points('It was terrible.', 1)]).toEqual([10, 1]);
  });
});

describe('identity', () => {
  it.each([
    ['I came from Warsaw to Paris and worked on radioactivity.', 'Marie Curie'],
    ['In Sweden I explained fission; I am from Vienna.', 'Lise Meitner'],
    ['At Lyme Regis I dug fossils all my life.', 'Mary Anning'],
    ['My notes explain the engine.', 'Ada Lovelace'],
  ])('of %j', (answer, name) => {
    expect(picked(answer)).toBe(name);
  });

  it('never credits a reply that leaves the role, whatever it knows', () => {
    const answer = 'As an AI language model I can tell you: radium, polonium, Warsaw, Paris.';
    expect(picked(answer)).not.toBe('Marie Curie');
  });

  it('guesses by the shuffle alone where nothing points anywhere', () => {
    const random = seededRandom(7);
    const hits = Array.from({ length: 400 }, () => {
      const shown = random.shuffle(names);
      return vote('role-identity', 'Quite so.', 2, shown).endsWith('[Marie Curie].') ? 1 : 0;
    });
    const share = hits.reduce<number>((sum, hit) => sum + hit, 0) / hits.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.32);
  });
});

describe('rejection', () => {
  it.each([
    ['I know nothing of it.', 1, '1'],
    ['It was terrible.', 1, '0'],
    ['I cannot say.', 0, '1'],
    [
      'I cannot say it was easy: tons of pitchblende from Joachimsthal, boiled down in a leaking shed.',
      0,
      '0',
    ],
  ] as const)('of %j', (answer, position, digit) => {
    const reply = vote('unknown-rejection', answer, position);
    expect(reply).toBe(digit);
    expect(readPaperRejection(reply)).toEqual(readDeclined(reply));
  });
});

it('answers a check, and judges the same twice', () => {
  const request = { messages: [], sampling: {}, seed: 1, reference: { purpose: 'check' } } as const;
  expect(embeddedJudge.answer(request, labs)).toBe('I judge replies and do not write any.');
  const again = () => vote('role-identity', 'I came from Warsaw.', 0, names);
  expect(again()).toBe(again());
});
