import { z } from 'zod';
import { modelErrorKind } from '#lib/models/model-error.ts';

const tokens = z.number().int().min(0).nullable();

/** How a call ended; `attempts` counts the requests that were sent for it. */
export const callOutcome = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('replied'),
    text: z.string(),
    finishReason: z.enum(['stop', 'length', 'other']),
    inputTokens: tokens,
    outputTokens: tokens,
    latencyMs: z.number().min(0),
    attempts: z.number().int().min(1),
  }),
  z.strictObject({
    status: z.literal('failed'),
    kind: modelErrorKind,
    message: z.string(),
    attempts: z.number().int().min(1),
  }),
]);
export type CallOutcome = Readonly<z.infer<typeof callOutcome>>;
export type RepliedCall = Extract<CallOutcome, { status: 'replied' }>;
export type FailedCall = Extract<CallOutcome, { status: 'failed' }>;
