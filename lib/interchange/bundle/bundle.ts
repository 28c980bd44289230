import { InputError } from '#lib/benchmark/input-error.ts';
import { findCharacter } from '#lib/benchmark/suite.ts';
import { findMetric } from '#lib/judging/metrics/index.ts';
import type { ExportFormat } from '../export-format.ts';
import type { RunContent } from '../run-content.ts';
import { bundleFiles } from './bundle-files.ts';

/** A run complete enough to be verified by someone else. */
export const bundle: ExportFormat = {
  id: 'bundle',
  title: 'Bundle: everything needed to verify the run',
  write(content) {
    const lacking = expectedScores(content) - content.scores.length;
    if (lacking !== 0 || content.results.length === 0) {
      throw new InputError([
        {
          where: 'run',
          what: `the run has not ended: ${lacking} turns have no score yet`,
          mend: 'Resume it to its end, then export it; a bundle of a part could not be verified.',
        },
      ]);
    }
    return bundleFiles(content);
  },
};

/** Scores of a run that was walked to its end: every metric of a turn is scored, or unscored with a reason. */
function expectedScores({ plan, suite }: RunContent): number {
  const applied = plan.cases.reduce((sum, { character, probes }) => {
    const all = findCharacter(suite, character)?.probes ?? [];
    const asked = all.filter(({ id }) => probes.includes(id));
    const pairs = asked.flatMap((probe) =>
      plan.metrics.filter((id) => findMetric(id)?.applies(probe, plan.protocol)),
    );
    return sum + pairs.length;
  }, 0);
  return applied * plan.trials * plan.candidates.length;
}
