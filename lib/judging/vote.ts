import { z } from 'zod';
import { callKey } from '#lib/journal/call-key.ts';
import { modelSlug } from '#lib/models/model-spec.ts';

/** What one judge reply says, read by the metric's parser; never guessed. */
export const reading = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    /** identity: 1 the character was picked, 0 another; knowledge: 1..10; rejection: 1 declined, 0 answered. */
    value: z.number(),
    /** The identity that was named. */
    picked: z.string().optional(),
  }),
  z.strictObject({ state: z.literal('unread'), why: z.string() }),
  z.strictObject({ state: z.literal('failed'), kind: z.string(), message: z.string() }),
]);
export type Reading = Readonly<z.infer<typeof reading>>;

/** One judge reply on one turn and metric. The reply itself stands in the journal under `key`. */
export const vote = z.strictObject({
  metric: z.string(),
  judge: modelSlug,
  /** 1..n of this judge. */
  sample: z.number().int().min(1),
  key: callKey,
  /** Names in the order they were shown; empty where the metric offers none. */
  identities: z.array(z.string()).readonly(),
  reading,
});
export type Vote = Readonly<z.infer<typeof vote>>;
