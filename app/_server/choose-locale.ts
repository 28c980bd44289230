import { type Language, language, languages } from '#lib/benchmark/language.ts';

/**
 * The language of the pages: the cookie's where it names one we have, else the best of the
 * Accept-Language header (RFC 9110, 12.5.4), else English.
 */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Language {
  const chosen = language.safeParse(cookie);
  if (chosen.success) return chosen.data;
  const ranges = (acceptLanguage ?? '').split(',').map(readRange);
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const match = languages.find((each) => tag === each || tag.startsWith(`${each}-`));
    if (match !== undefined) return match;
  }
  return 'en';
}

function readRange(range: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((part) => part.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}
