import { personOfCharacter } from './person.ts';
import { sayingsOf } from './sayings.ts';
import type { Scene } from './scene.ts';

/**
 * Up to two sentences by which a character shows who it is, those that give away least of the probe's
 * evidence: staying in role is to earn identity and no knowledge.
 */
export function voice({ character, probe, turn }: Scene): readonly string[] {
  const evidence = features(probe.evidence.map(({ claim }) => claim).join(' '));
  const sayings = sayingsOf(personOfCharacter(character));
  const ranked = sayings
    .map((saying, index) => ({
      saying,
      index,
      given: shared(features(saying), evidence),
      // Where several give away equally little, the next probe takes the next one.
      place: (index + turn) % sayings.length,
    }))
    .sort((a, b) => a.given - b.given || a.place - b.place);
  const [first] = ranked;
  const second = ranked
    .slice(1)
    .find(({ saying }) => !(introduces.test(saying) && introduces.test(first?.saying ?? '')));
  return [first, second]
    .filter((each) => each !== undefined)
    .sort((a, b) => a.index - b.index)
    .map(({ saying }) => saying);
}

// One introduction is enough in one breath.
const introduces = /^(?:我是|I am |I, )/;

/** Share of `own` that is in `other`, in tenths: finer differences do not matter. */
function shared(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...own].filter((feature) => other.has(feature)).length;
  return Math.round((10 * common) / Math.max(own.size, 1));
}

/** Words of four letters and more, and pairs of Chinese characters. */
function features(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-zà-ÿ]{4,}/g) ?? [];
  const han = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair ?? '');
  return new Set([...words, ...han]);
}
