import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, type JsonValue } from '#lib/benchmark/canonical-json.ts';
import type { ChatRequest } from '#lib/models/chat-model.ts';
import type { ModelIdentity } from '#lib/models/model-identity.ts';

export const callKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'CallKey'>();
export type CallKey = z.infer<typeof callKey>;

/** One model call as the plan asks for it. */
export interface PlannedCall {
  readonly model: ModelIdentity;
  readonly request: ChatRequest;
  readonly trial: number;
  readonly sample: number;
}

/**
 * The hash of everything that shapes a reply. Calls with one key are one call: asked once, found ever after.
 * Scripted and recorded models read the reference, so for them it is part of the key; other models
 * never see it, and their replies outlive a change elsewhere in the suite.
 */
export function keyOf(call: PlannedCall): CallKey {
  const { messages, sampling, seed, reference } = call.request;
  const readsReference = call.model.provider === 'scripted' || call.model.provider === 'recorded';
  const subject: JsonValue = readsReference
    ? { ...reference }
    : { purpose: purposeOf(call.request) };
  const shaping: JsonValue = {
    model: { ...call.model },
    messages: messages.map(({ role, content }) => ({ role, content })),
    sampling: { ...sampling },
    seed,
    subject,
    trial: call.trial,
    sample: call.sample,
  };
  return callKey.parse(createHash('sha256').update(canonicalJson(shaping)).digest('hex'));
}

function purposeOf({ reference }: ChatRequest): string {
  return reference.purpose === 'vote' ? `vote:${reference.metric}` : reference.purpose;
}
