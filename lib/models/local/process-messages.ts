import { z } from 'zod';
import { chatMessage } from '../chat-message.ts';
import { modelErrorKind } from '../model-error.ts';
import { sampling } from '../sampling.ts';

const callId = z.number().int();

/** What the process of a local model is told. */
export const toProcess = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('load'),
    id: callId,
    path: z.string(),
    fingerprint: z.string(),
    runtime: z.string(),
  }),
  z.strictObject({
    type: z.literal('complete'),
    id: callId,
    messages: z.array(chatMessage).readonly(),
    sampling,
    seed: z.number().int(),
  }),
  z.strictObject({ type: z.literal('abort'), id: callId }),
]);
export type ToProcess = Readonly<z.infer<typeof toProcess>>;
export type LoadOrder = Extract<ToProcess, { type: 'load' }>;
export type CompleteOrder = Extract<ToProcess, { type: 'complete' }>;

/** What it tells back: one answer for every `load` and every `complete`. */
export const fromProcess = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('loaded'), id: callId }),
  z.strictObject({
    type: z.literal('replied'),
    id: callId,
    text: z.string(),
    finishReason: z.enum(['stop', 'length', 'other']),
    inputTokens: z.number().int().min(0),
    outputTokens: z.number().int().min(0),
  }),
  z.strictObject({
    type: z.literal('failed'),
    id: callId,
    kind: modelErrorKind,
    message: z.string(),
  }),
]);
export type FromProcess = Readonly<z.infer<typeof fromProcess>>;
export type LocalReply = Extract<FromProcess, { type: 'replied' }>;
