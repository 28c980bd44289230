import { languages } from './language.ts';
import type { Suite, SuiteSummary } from './suite.ts';

/** A suite in numbers; `languages` counts characters. */
export function summaryOf(suite: Suite): SuiteSummary {
  const { id, version, hash, title, licence, characters } = suite;
  const [en = 0, zh = 0] = languages.map(
    (language) => characters.filter((each) => each.language === language).length,
  );
  return {
    id,
    version,
    hash,
    title,
    licence,
    characters: characters.length,
    probes: characters.reduce((sum, { probes }) => sum + probes.length, 0),
    languages: { en, zh },
  };
}
