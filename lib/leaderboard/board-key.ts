import { contentHash } from '#lib/benchmark/content-hash.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import type { ModelIdentity } from '#lib/models/model-identity.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import type { BoardKey } from './board.ts';

/**
 * The board a run belongs to. Two runs share one exactly where their scores mean the same: suite and
 * cases, the panel's models with their samples and sampling, prompts, protocol, metrics and rules.
 * A panel is the same in whatever order its judges were named; the key has them by slug.
 */
export function boardKeyOf(plan: RunPlan, suite: Pick<Suite, 'characters'>): BoardKey {
  const { cases, metrics, protocol, prompts, maskOwnName, briefing, sampling } = plan;
  const panel = [...plan.panel].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const id = contentHash({
    suite: plan.suite.hash,
    cases: cases.map(({ character, probes }) => ({ character, probes })),
    panel: panel.map(({ slug, identity, samples }) => ({
      slug,
      identity: judgeOf(identity),
      samples,
    })),
    judgeSampling: sampling.judge,
    metrics,
    protocol,
    prompts: prompts.hash,
    maskOwnName,
    briefing,
  });
  const probes = cases.reduce((sum, each) => sum + each.probes.length, 0);
  const all = suite.characters.reduce((sum, each) => sum + each.probes.length, 0);
  return {
    id,
    suite: plan.suite,
    judges: panel.map(({ slug }) => slug),
    samples: panel.map(({ samples }) => samples),
    protocol,
    characters: cases.length,
    probes,
    wholeSuite: probes === all,
    promptPack: prompts.id,
  };
}

/** Scores imported from several files are one board: the files are different recordings of one judge. */
function judgeOf(identity: ModelIdentity) {
  if (identity.provider !== 'recorded') return identity;
  return { provider: identity.provider, model: identity.model };
}
