import { z } from 'zod';
import { prices } from '#lib/models/model-spec.ts';

/** How a run is carried out, which changes no score: kept beside the plan, out of the manifest. */
export const runSettings = z.strictObject({
  /** Requests in flight per model, candidates and judges apart. */
  concurrency: z.number().int().min(1).max(1024),
  /** The run stops before the call that would pass it; null: no cap. */
  maxCostUsd: z.number().min(0).nullable(),
  /** US dollars per million tokens by model slug, as they were when the run was planned. */
  prices: z.record(z.string(), prices),
});
export type RunSettings = Readonly<z.infer<typeof runSettings>>;
