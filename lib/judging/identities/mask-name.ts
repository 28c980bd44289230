import type { Character } from '#lib/benchmark/character.ts';
import type { Language } from '#lib/benchmark/language.ts';
import { lineupOf } from './lineup.ts';

/** Stands where a reply said who it is; the same for every character. */
const nameMask: Readonly<Record<Language, string>> = {
  en: '(name hidden)',
  zh: '（姓名隐去）',
};

/**
 * The reply without the character's own name and aliases: naming oneself is not playing oneself. Case does not
 * matter, longer names go first, and in scripts with spaces only whole words count. A name of
 * another identity that holds the own one ("Edward III" beside "Edward") is left whole. A single
 * Chinese character is too ordinary a word to be masked.
 */
export function maskOwnName(reply: string, character: Character): string {
  const own = new Set(
    [character.name, ...character.aliases]
      .filter((name) => !/^\p{Script=Han}$/u.test(name))
      .map(folded),
  );
  const others = lineupOf(character).map(({ name }) => name);
  const names = [...new Set([...own, ...others.map(folded)])].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map(wholeName).join('|'), 'giv');
  return reply.replace(pattern, (found) =>
    own.has(folded(found)) ? nameMask[character.language] : found,
  );
}

function folded(name: string): string {
  return name.toLowerCase();
}

const wordCharacter = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`;
const startsAsWord = new RegExp(`^${wordCharacter}`, 'v');
const endsAsWord = new RegExp(`${wordCharacter}$`, 'v');

/** Chinese has no spaces, so a Chinese character beside a name neither makes nor breaks a word. */
function wholeName(name: string): string {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = startsAsWord.test(name) ? `(?<!${wordCharacter})` : '';
  const after = endsAsWord.test(name) ? `(?!${wordCharacter})` : '';
  return `${before}${literal}${after}`;
}
