import { describe, expect, it } from 'vitest';
import { character } from '#lib/benchmark/character.ts';
import { systemMessage } from './briefing.ts';

const person = (changes: Record<string, unknown>) =>
  character.parse({
    id: 'ada',
    name: 'Ada',
    language: 'en',
    summary: 'Reads.',
    distractors: [],
    probes: [{ id: 'one', question: '?', boundary: 'inside', evidence: [] }],
    ...changes,
  });

describe('systemMessage', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['one English line', { description: 'a reader' }, 'You are Ada, a reader.'],
    ['one full stop', { description: 'a reader.' }, 'You are Ada, a reader.'],
    ['the name alone', {}, 'You are Ada.'],
    [
      'one Chinese line',
      { language: 'zh', name: '李白', description: '唐代诗人。' },
      '你是李白，唐代诗人。',
    ],
    ['the Chinese name alone', { language: 'zh', name: '李白' }, '你是李白。'],
    ['no profile unasked', { profile: 'Born 1815.' }, 'You are Ada.'],
    [
      "the profile at the character's wish",
      { profile: 'Born 1815.', briefing: 'profile' },
      'You are Ada.\n\nBorn 1815.',
    ],
    ['a system message to the letter', { system: ' Be Ada.\n', profile: 'Born.' }, ' Be Ada.\n'],
  ])('is %s', (_, changes, expected) => {
    expect(systemMessage(person(changes), 'suite')).toBe(expected);
  });

  it("is the profile at the run's wish, where there is one", () => {
    expect(systemMessage(person({ profile: 'Born 1815.' }), 'profile')).toContain('\n\nBorn 1815.');
    expect(systemMessage(person({}), 'profile')).toBe('You are Ada.');
    expect(systemMessage(person({ system: 'X', profile: 'Y' }), 'profile')).toBe('X');
  });
});
