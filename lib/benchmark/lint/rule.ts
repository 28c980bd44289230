import type { Character } from '../character.ts';
import type { Probe } from '../probe.ts';
import type { Suite } from '../suite.ts';
import type { Finding } from './finding.ts';

/** What a rule says of one place of a suite. */
export interface Lapse {
  readonly character?: Character;
  readonly probe?: Probe;
  readonly what: string;
  readonly mend: string;
}

/** One thing that a good suite keeps to. */
export interface LintRule {
  readonly id: string;
  readonly level: Finding['level'];
  lapses(suite: Suite): readonly Lapse[];
}

type Remark = Pick<Lapse, 'what' | 'mend'>;

/** A rule that looks at each character by itself. */
export function characterRule(
  id: string,
  level: Finding['level'],
  remarks: (character: Character) => readonly Remark[],
): LintRule {
  return {
    id,
    level,
    lapses: ({ characters }) =>
      characters.flatMap((character) =>
        remarks(character).map((remark) => ({ character, ...remark })),
      ),
  };
}

/** A rule that looks at each probe by itself. */
export function probeRule(
  id: string,
  level: Finding['level'],
  remarks: (probe: Probe, character: Character) => readonly Remark[],
): LintRule {
  return {
    id,
    level,
    lapses: ({ characters }) =>
      characters.flatMap((character) =>
        character.probes.flatMap((probe) =>
          remarks(probe, character).map((remark) => ({ character, probe, ...remark })),
        ),
      ),
  };
}
