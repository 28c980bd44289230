import type { Character, Distractor } from '#lib/benchmark/character.ts';
import { contentHash } from '#lib/benchmark/content-hash.ts';
import { seededRandom } from '#lib/statistics/random.ts';

/** The identities a judge may choose from: as the record words them, else the character and its distractors. */
export function lineupOf(character: Character): readonly Distractor[] {
  return (
    character.lineup ?? [
      { name: character.name, summary: character.summary },
      ...character.distractors,
    ]
  );
}

/**
 * One order for all votes on a character: the record's, else a shuffle seeded by the hash of the
 * identities, so that the character does not stand first.
 */
export function fixedLineup(character: Character): readonly Distractor[] {
  const lineup = lineupOf(character);
  if (character.lineup !== undefined) return lineup;
  const identities = lineup.map(({ name, summary }) => ({ name, summary }));
  return seededRandom(contentHash({ character: character.id, identities })).shuffle(lineup);
}

/** One identity a line, `- [NAME] summary`, as in the published records. */
export function lineupText(lineup: readonly Distractor[]): string {
  return lineup.map(({ name, summary }) => `- [${name}] ${summary}`).join('\n');
}
