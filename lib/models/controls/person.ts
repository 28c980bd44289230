import type { Character, Distractor } from '#lib/benchmark/character.ts';
import type { Language } from '#lib/benchmark/language.ts';

/** Somebody whose facts are told in the third person and who is to tell them in the first. */
export interface Person {
  readonly language: Language;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pronoun: 'he' | 'she';
  readonly description: string | undefined;
  readonly summary: string;
}

export function personOfCharacter(character: Character): Person {
  const { language, name, aliases, description, summary, profile, probes } = character;
  const claims = probes.flatMap(({ evidence }) => evidence.map(({ claim }) => claim));
  const told = [summary, profile ?? '', ...claims].join(' ');
  return { language, name, aliases, pronoun: pronounIn(told), description, summary };
}

export function personOfDistractor({ name, summary }: Distractor, language: Language): Person {
  const pronoun = pronounIn(summary);
  return { language, name, aliases: [], pronoun, description: undefined, summary };
}

/** The more frequent one; a sentence that begins with it says most, since it is about its subject. */
function pronounIn(text: string): Person['pronoun'] {
  const weigh = (anywhere: RegExp, first: RegExp) =>
    (text.match(anywhere)?.length ?? 0) + 3 * (text.match(first)?.length ?? 0);
  const she = weigh(/\b(?:she|her|herself)\b|她/gi, /(?:^|[.!?] )(?:She|Her)\b/g);
  const he = weigh(/\b(?:he|him|his|himself)\b|他/gi, /(?:^|[.!?] )(?:He|His)\b/g);
  return she > he ? 'she' : 'he';
}
