import { describe, expect, it } from 'vitest';
import { characterId } from '#lib/benchmark/identifiers.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { parseTranscriptId, transcriptIdOf } from './transcript.ts';

describe('a transcript id', () => {
  it.each([
    ['gpt-4.1', 'li-bai', 1],
    ['a', 'b', 999_999],
    ['q_2.5-7b', '0', 12],
  ])('of %s, %s and %i reads back', (candidate, character, number) => {
    const trial = {
      candidate: modelSlug.parse(candidate),
      character: characterId.parse(character),
      number,
    };
    expect(parseTranscriptId(transcriptIdOf(trial))).toEqual(trial);
  });

  it.each([
    '',
    'a~b',
    'a~b~',
    'a~b~0',
    'a~b~01',
    'a~b~-1',
    'a~b~1.5',
    'a~b~1e3',
    'a~b~1000000',
    'a~b~１',
    'a~b~1~c',
    'a~b~1~',
    'a~b~1\n',
    '~b~1',
    'A~b~1',
    '../x~b~1',
    'a~../../etc/passwd~1',
    'a~b/c~1',
    'a%7Eb%7E1',
    '__proto__~constructor~1',
    `${'a'.repeat(65)}~b~1`,
    'a~b~1\u0000',
  ])('is not %j', (id) => {
    expect(parseTranscriptId(id)).toBeUndefined();
  });
});
