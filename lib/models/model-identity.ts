import { z } from 'zod';
import { type ModelSpec, systemRole } from './model-spec.ts';

/**
 * The part of a model that shapes its replies: neither its slug, nor its price, nor the path of its file,
 * nor the variable its key stands in. Two registrations with one identity share journal entries, and a
 * judge with the candidate's identity judges itself.
 */
export const modelIdentity = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('openai-compatible'),
    baseUrl: z.string(),
    model: z.string(),
    systemRole,
  }),
  z.strictObject({ provider: z.literal('local'), fingerprint: z.string(), systemRole }),
  z.strictObject({ provider: z.literal('scripted'), script: z.string() }),
  z.strictObject({ provider: z.literal('recorded'), source: z.string(), model: z.string() }),
]);
export type ModelIdentity = Readonly<z.infer<typeof modelIdentity>>;

export function identityOf(spec: ModelSpec): ModelIdentity {
  switch (spec.provider) {
    case 'openai-compatible': {
      const { provider, baseUrl, model, systemRole } = spec;
      return { provider, baseUrl, model, systemRole };
    }
    case 'local': {
      const { provider, fingerprint, systemRole } = spec;
      return { provider, fingerprint, systemRole };
    }
    case 'scripted':
      return { provider: spec.provider, script: spec.script };
    case 'recorded':
      return { provider: spec.provider, source: spec.source, model: spec.model };
  }
}
