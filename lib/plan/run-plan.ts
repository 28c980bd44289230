import { z } from 'zod';
import { contentHash } from '#lib/benchmark/content-hash.ts';
import { characterId, probeId, suiteHash, suiteId } from '#lib/benchmark/identifiers.ts';
import { modelIdentity } from '#lib/models/model-identity.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { sampling } from '#lib/models/sampling.ts';
import { protocol } from './protocol.ts';

const count = z.number().int().min(1);

export const plannedModel = z.strictObject({ slug: modelSlug, identity: modelIdentity });
export type PlannedModel = Readonly<z.infer<typeof plannedModel>>;

export const plannedJudge = plannedModel.extend({ samples: count });
export type PlannedJudge = Readonly<z.infer<typeof plannedJudge>>;

export const plannedCase = z.strictObject({
  character: characterId,
  probes: z.array(probeId).min(1).readonly(),
});
export type PlannedCase = Readonly<z.infer<typeof plannedCase>>;

/**
 * The frozen list of what a run does: all that shapes its results, and nothing that does not
 * (no run id, no times, no concurrency, no prices, no paths).
 */
export const runPlan = z.strictObject({
  format: z.literal(1),
  suite: z.strictObject({ id: suiteId, version: z.string(), hash: suiteHash }),
  cases: z.array(plannedCase).min(1).readonly(),
  candidates: z.array(plannedModel).min(1).readonly(),
  panel: z.array(plannedJudge).min(1, 'a run needs a judge').readonly(),
  metrics: z.array(z.string()).min(1).readonly(),
  protocol,
  /** The prompt pack, by id for people and by content hash for machines. */
  prompts: z.strictObject({ id: z.string(), hash: z.string() }),
  trials: count,
  seed: z.number().int().min(0).max(0xffffffff),
  sampling: z.strictObject({ candidate: sampling, judge: sampling }),
  /** `profile`: every character is briefed with its profile (the paper's knowledge injection). */
  briefing: z.enum(['suite', 'profile']),
  /** Whether a reply that says the character's own name is masked before its identity is judged. */
  maskOwnName: z.boolean(),
  /** `stored`: replies come from the journal alone; one that is missing is a gap and is never asked. */
  replies: z.enum(['ask', 'stored']),
});
export type RunPlan = Readonly<z.infer<typeof runPlan>>;

/** SHA-256 of the plan's canonical JSON: equal plans have equal hashes, on any machine. */
export function manifestHash(plan: RunPlan): string {
  return contentHash(plan);
}
