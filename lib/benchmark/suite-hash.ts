import type { Character } from './character.ts';
import { contentHash } from './content-hash.ts';
import { type SuiteHash, suiteHash } from './identifiers.ts';
import type { SuiteHeader } from './suite.ts';

/**
 * The hash of what a suite says. It is taken of the parsed content, so neither the order of files nor
 * line ends, quoting or comments move it.
 */
export function hashOf(header: SuiteHeader, characters: readonly Character[]): SuiteHash {
  return suiteHash.parse(contentHash({ ...header, characters: characters.map(contentOf) }));
}

function contentOf(character: Character) {
  return {
    ...character,
    probes: character.probes.map((probe) => ({ ...probe })),
  };
}
