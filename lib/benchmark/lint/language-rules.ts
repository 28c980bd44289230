import type { Character } from '../character.ts';
import type { Language } from '../language.ts';
import type { Probe } from '../probe.ts';
import { characterRule, type LintRule, probeRule } from './rule.ts';

const foreign = {
  en: { pattern: /\p{Script=Han}+/u, script: 'Chinese' },
  zh: { pattern: /\p{Script=Latin}{2,}/u, script: 'Latin' },
} as const satisfies Record<Language, { readonly pattern: RegExp; readonly script: string }>;

function strays(texts: readonly string[], language: Language) {
  const { pattern, script } = foreign[language];
  return texts.flatMap((text) => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    return [
      {
        what: `"${found}" is ${script} in a text that is declared "${language}"`,
        mend: 'Write it in the language of the character.',
      },
    ];
  });
}

const character = characterRule('character-language', 'error', (each) =>
  strays(proseOf(each), each.language),
);

const probe = probeRule('probe-language', 'error', (each, { language }) =>
  strays(wordingOf(each), language),
);

function proseOf(each: Character): readonly string[] {
  // Without the category: it is a key for filters (`historical`), the same in every language.
  const { name, aliases, description, summary, profile, distractors } = each;
  const optional = [description, profile].flatMap((text) => (text === undefined ? [] : [text]));
  const offered = distractors.flatMap((other) => [other.name, other.summary]);
  return [name, ...aliases, summary, ...optional, ...offered];
}

function wordingOf(each: Probe): readonly string[] {
  const why = each.boundary === 'outside' && each.why !== undefined ? [each.why] : [];
  return [each.question, ...why, ...each.evidence.flatMap(({ claim, source }) => [claim, source])];
}

export const languageRules: readonly LintRule[] = [character, probe];
