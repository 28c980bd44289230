import type { Suite } from '../suite.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { Finding } from './finding.ts';
import { identityRules } from './identity-rules.ts';
import { languageRules } from './language-rules.ts';
import { probeRules } from './probe-rules.ts';
import { questionRules } from './question-rules.ts';
import type { LintRule } from './rule.ts';

export const lintRules: readonly LintRule[] = [
  ...questionRules,
  ...probeRules,
  ...evidenceRules,
  ...identityRules,
  ...languageRules,
];

/** Every lapse of a suite that loads, in the order of its characters and probes. */
export function lintSuite(suite: Suite): readonly Finding[] {
  const place = new Map(suite.characters.map(({ id }, index) => [id, index]));
  const findings = lintRules.flatMap((rule) =>
    rule.lapses(suite).map(({ character, probe, what, mend }) => ({
      order: [
        character === undefined ? -1 : (place.get(character.id) ?? -1),
        probe === undefined ? -1 : (character?.probes.indexOf(probe) ?? -1),
      ] as const,
      finding: {
        rule: rule.id,
        level: rule.level,
        character: character?.id ?? null,
        probe: probe?.id ?? null,
        what,
        mend,
      },
    })),
  );
  return findings
    .sort(({ order: a }, { order: b }) => a[0] - b[0] || a[1] - b[1])
    .map(({ finding }) => finding);
}
