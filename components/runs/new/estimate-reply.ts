import { z } from 'zod';

const modelEstimate = z.object({
  slug: z.string(),
  side: z.enum(['candidate', 'judge']),
  calls: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  costUsd: z.number().nullable(),
});

/** What `POST /api/runs/estimate` answers: the estimate, or why there is none. */
export const estimateReply = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('estimated'),
    estimate: z.object({
      calls: z.number(),
      inputTokens: z.number(),
      outputTokens: z.number(),
      costUsd: z.number().nullable(),
      perModel: z.array(modelEstimate).readonly(),
    }),
  }),
  z.object({ state: z.literal('refused'), why: z.string() }),
]);
export type EstimateReply = Readonly<z.infer<typeof estimateReply>>;
