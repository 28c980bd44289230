import { z } from 'zod';
import { language } from '#lib/benchmark/language.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { sampling } from '#lib/models/sampling.ts';
import { protocol } from './protocol.ts';

/** What a person asks for, in the shell or on the page, before it is planned. */
export const runRequest = z.strictObject({
  /** A suite id, or a folder's path in the shell. */
  suite: z.string().min(1),
  candidates: z.array(modelSlug).min(1, 'choose at least one candidate').readonly(),
  judges: z.array(modelSlug).min(1, 'choose at least one judge').readonly(),
  /** Per judge and turn; absent: 3, and 1 for a deterministic judge. */
  samples: z.number().int().min(1).max(32).optional(),
  protocol: protocol.default('core'),
  /** Content hash of a stored prompt pack; absent: ours. */
  prompts: z.string().optional(),
  trials: z.number().int().min(1).max(100).default(1),
  /** The first n characters (of the language). */
  limit: z.number().int().min(1).optional(),
  language: language.optional(),
  seed: z.number().int().min(0).max(0xffffffff).default(1),
  candidateSampling: sampling.default({}),
  judgeSampling: sampling.default({}),
  briefing: z.enum(['suite', 'profile']).default('suite'),
  maskOwnName: z.boolean().optional(),
  concurrency: z.number().int().min(1).max(1024).default(8),
  maxCostUsd: z.number().min(0).optional(),
});
export type RunRequest = Readonly<z.infer<typeof runRequest>>;
export type RunRequestInput = z.input<typeof runRequest>;
