import { z } from 'zod';
import { type Character, character } from './character.ts';
import { type SuiteHash, suiteHash, suiteId } from './identifiers.ts';
import type { Language } from './language.ts';

const text = z.string().trim().min(1, 'must not be empty');

/** What stands in `suite.yaml` beside the characters. */
export const suiteHeader = z.strictObject({
  id: suiteId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0'),
  title: text,
  licence: text,
  description: text.optional(),
  citation: text.optional(),
});
export type SuiteHeader = Readonly<z.infer<typeof suiteHeader>>;

/** A versioned set of characters with their cases; `hash` covers all of its content and nothing else. */
export const suite = suiteHeader.extend({
  hash: suiteHash,
  characters: z.array(character).min(1, 'a suite needs at least one character').readonly(),
});
export type Suite = Readonly<z.infer<typeof suite>>;

export interface SuiteSummary {
  readonly id: string;
  readonly version: string;
  readonly hash: SuiteHash;
  readonly title: string;
  readonly licence: string;
  readonly characters: number;
  readonly probes: number;
  readonly languages: Readonly<Record<Language, number>>;
}

export function findCharacter(suite: Suite, id: string): Character | undefined {
  return suite.characters.find((each) => each.id === id);
}
