import type { Character } from '#lib/benchmark/character.ts';
import { type Language, languages } from '#lib/benchmark/language.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import { findCharacter, type Suite } from '#lib/benchmark/suite.ts';
import { lineupOf } from '../identities/lineup.ts';
import { termsOf } from './terms.ts';

export type Terms = ReadonlySet<string>;

export interface IndexedClaim {
  readonly claim: string;
  /** Without the question's words and the character's name: what a reply has to bring itself. */
  readonly terms: Terms;
}

export interface IndexedProbe {
  readonly probe: Probe;
  readonly questionTerms: Terms;
  readonly claims: readonly IndexedClaim[];
}

export interface IndexedCharacter {
  readonly character: Character;
  /** Terms of each identity's name and summary, by name. */
  readonly identities: ReadonlyMap<string, Terms>;
  readonly probes: ReadonlyMap<string, IndexedProbe>;
}

export interface SuiteIndex {
  /** How much a term tells: rare terms of the suite weigh more. */
  weight(term: string, language: Language): number;
  character(id: string): IndexedCharacter | undefined;
}

const indexes = new WeakMap<Suite, SuiteIndex>();

/** Made once a suite; characters are indexed when they are first asked for. */
export function indexOf(suite: Suite): SuiteIndex {
  const known = indexes.get(suite);
  if (known !== undefined) return known;
  const index = buildIndex(suite);
  indexes.set(suite, index);
  return index;
}

function buildIndex(suite: Suite): SuiteIndex {
  const weights = new Map(languages.map((language) => [language, weightsOf(suite, language)]));
  const characters = new Map<string, IndexedCharacter>();
  return {
    weight: (term, language) => weights.get(language)?.(term) ?? 0,
    character(id) {
      const known = characters.get(id);
      const character = known === undefined ? findCharacter(suite, id) : undefined;
      if (character === undefined) return known;
      const indexed = indexCharacter(character);
      characters.set(id, indexed);
      return indexed;
    },
  };
}

/** Inverse document frequency, ln(1 + N/df), over every claim, question and summary of the language. */
function weightsOf(suite: Suite, language: Language): (term: string) => number {
  const frequency = new Map<string, number>();
  const texts = suite.characters.filter((each) => each.language === language).flatMap(textsOf);
  for (const text of texts) {
    for (const term of new Set(termsOf(text, language))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return (term) => Math.log(1 + texts.length / Math.max(1, frequency.get(term) ?? 1));
}

function textsOf(character: Character): readonly string[] {
  return [
    ...lineupOf(character).map(({ summary }) => summary),
    ...character.probes.flatMap((probe) => [
      probe.question,
      ...probe.evidence.map(({ claim }) => claim),
    ]),
  ];
}

function indexCharacter(character: Character): IndexedCharacter {
  const { language } = character;
  const identities = lineupOf(character).map(
    ({ name, summary }) => [name, new Set(termsOf(`${name}\n${summary}`, language))] as const,
  );
  return {
    character,
    identities: new Map(identities),
    probes: new Map(character.probes.map((probe) => [probe.id, indexProbe(character, probe)])),
  };
}

function indexProbe({ name, aliases, language }: Character, probe: Probe): IndexedProbe {
  const questionTerms = new Set(termsOf(probe.question, language));
  const given = new Set([...questionTerms, ...termsOf([name, ...aliases].join('\n'), language)]);
  return {
    probe,
    questionTerms,
    claims: claimsOf(probe).map((claim) => ({
      claim,
      terms: new Set(termsOf(claim, language).filter((term) => !given.has(term))),
    })),
  };
}

/** Imported records may bring their evidence as one text; each of its lines is a claim. */
function claimsOf({ evidence, evidenceText }: Probe): readonly string[] {
  if (evidence.length > 0) return evidence.map(({ claim }) => claim);
  return (evidenceText ?? '').split('\n').filter((line) => line.trim() !== '');
}
