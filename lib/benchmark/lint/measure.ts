import type { Language } from '../language.ts';

/** The unit a text's length is counted in: words in English, characters in Chinese. */
export const lengthUnit = { en: 'words', zh: 'characters' } as const satisfies Record<
  Language,
  string
>;

/** Words of an English text; letters, digits and Han characters of a Chinese one. */
export function lengthOf(text: string, language: Language): number {
  const parts = language === 'en' ? text.match(/\S+/g) : text.match(/[\p{L}\p{N}]/gu);
  return parts?.length ?? 0;
}

const functionWords = new Set(
  'a an and are as at be been but by did do does for from had has have he her him his how in into is it its me my no not of on or our she so than that the their them then there they this to was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** What a text is about, for measuring overlap: its content words, or in Chinese the pairs of neighbouring characters. */
export function contentOf(text: string, language: Language): ReadonlySet<string> {
  if (language === 'en') {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.filter((word) => !functionWords.has(word)));
  }
  const runs = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const characters = [...run];
      return characters.slice(1).map((next, index) => `${characters[index] ?? ''}${next}`);
    }),
  );
}

/** Share of `part` that also stands in `whole`; 0 for an empty part. */
export function shareWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 0 : sharedBy(part, whole) / part.size;
}

/** Jaccard similarity, 0..1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedBy(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  return shared;
}

/** Whether a name stands in a text, as a word of its own where its script has spaces. */
export function mentions(text: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${escaped}(?![\\p{Script=Latin}\\d])`, 'iu').test(
    text,
  );
}
