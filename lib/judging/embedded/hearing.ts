import type { Language } from '#lib/benchmark/language.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import type { RequestReference } from '#lib/models/chat-model.ts';
import {
  type IndexedCharacter,
  type IndexedProbe,
  indexOf,
  type SuiteIndex,
  type Terms,
} from './suite-index.ts';
import { termsOf } from './terms.ts';

export type VoteReference = Extract<RequestReference, { purpose: 'vote' }>;

/** All that the embedded judge decides on. */
export interface Hearing {
  readonly language: Language;
  readonly answer: string;
  readonly answerTerms: Terms;
  /** Offered names in the order shown. */
  readonly offered: readonly string[];
  readonly character: IndexedCharacter;
  readonly probe: IndexedProbe;
  readonly index: SuiteIndex;
}

/** Throws where the reference is not of this suite, which is a programming error. */
export function hearingOf(reference: VoteReference, suite: Suite): Hearing {
  const index = indexOf(suite);
  const character = index.character(reference.characterId);
  const probe = character?.probes.get(reference.probeId);
  if (character === undefined || probe === undefined) {
    throw new Error(`suite ${suite.id} has no ${reference.characterId}/${reference.probeId}`);
  }
  const { language } = character.character;
  return {
    language,
    answer: reference.answer,
    answerTerms: new Set(termsOf(reference.answer, language)),
    offered: reference.identities,
    character,
    probe,
    index,
  };
}
