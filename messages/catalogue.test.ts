import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/benchmark/language.ts';
import { catalogue } from './catalogue.ts';

type Tree = string | { readonly [key: string]: Tree };

function sentences(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) =>
    sentences(value, path === '' ? key : `${path}.${key}`),
  );
}

const inEnglish = new Map(sentences(catalogue.en));
const inChinese = new Map(sentences(catalogue.zh));

/** Names of the values and tags a sentence takes, each once. */
function slots(sentence: string): readonly string[] {
  const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)];
  return [...new Set(names.map(([, value, tag]) => value ?? `<${tag}>`))].sort();
}

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect([...inChinese.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  it.each([...inEnglish.keys()])('%s takes the same values in both languages', (key) => {
    expect(slots(inChinese.get(key) ?? '')).toEqual(slots(inEnglish.get(key) ?? ''));
  });

  it.each(languages)('%s: every sentence says something and can be formatted', (locale) => {
    for (const [key, sentence] of locale === 'en' ? inEnglish : inChinese) {
      expect(sentence.trim(), key).not.toBe('');
      expect(formatted(sentence), key).not.toBe('');
    }
  });

  it('would find a sentence that cannot be formatted', () => {
    expect(() => formatted('{count, plural, one {#}')).toThrow();
  });
});

function formatted(sentence: string): string {
  const t = createTranslator<{ sentence: string }>({
    locale: 'en',
    messages: { sentence },
    onError: (error) => {
      throw error;
    },
  });
  const values = slots(sentence).map((slot) =>
    slot.startsWith('<') ? [slot.slice(1, -1), (text: string) => text] : [slot, 1],
  );
  return t.markup('sentence', Object.fromEntries(values));
}
