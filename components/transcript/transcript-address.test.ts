import { describe, expect, it } from 'vitest';
import {
  readTranscriptQuery,
  toggled,
  transcriptHref,
  transcriptListHref,
} from './transcript-address.ts';

const read = (href: string) => {
  const { searchParams } = new URL(href, 'http://localhost');
  const names = [...new Set(searchParams.keys())];
  return readTranscriptQuery(
    Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])),
  );
};

describe('a transcript query in an address', () => {
  it.each([
    '/runs/r-1/transcripts',
    '/runs/r-1/transcripts?candidate=a&character=b&language=zh&metric=role-knowledge',
    '/runs/r-1/transcripts?metric=role-identity&only=failed&only=outside',
  ])('%s reads and writes back the same', (href) => {
    expect(transcriptListHref('r-1', read(href))).toBe(href);
  });

  it('takes what is wrong, and the empty choices of a form, as not said', () => {
    const odd = readTranscriptQuery({ language: 'fr', only: ['all', 3], candidate: '', metric: 4 });
    expect(transcriptListHref('r', odd)).toBe('/runs/r/transcripts');
  });

  it('keeps the query at one transcript', () => {
    const query = read('/?only=disagree&language=en');
    const href = transcriptHref('r', 'a~b~1', query);
    expect(href).toBe('/runs/r/transcripts/a~b~1?language=en&only=disagree');
    expect(read(href)).toEqual(query);
  });

  it('sets a filter, and takes it away again', () => {
    const none = read('/');
    const once = toggled(none, 'failed');
    expect(once.filters).toEqual(['failed']);
    expect(toggled(once, 'failed')).toEqual(none);
  });
});
