import { z } from 'zod';

export const modelSlug = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/,
    'a slug is 1 to 64 lower-case letters, digits, dots, dashes or underscores, starting and ending with a letter or digit',
  )
  .brand<'ModelSlug'>();
export type ModelSlug = z.infer<typeof modelSlug>;

/** Where the briefing goes: a message of its own, or in front of the first user message. */
export const systemRole = z.enum(['system', 'first-user']);

/** US dollars per million tokens. */
export const prices = z.strictObject({ inputUsd: z.number().min(0), outputUsd: z.number().min(0) });
export type Prices = Readonly<z.infer<typeof prices>>;

const environmentVariable = z
  .string()
  .regex(
    /^[A-Z_][A-Z0-9_]*$/,
    'name an environment variable, such as OPENAI_API_KEY; a key itself is never stored',
  )
  .refine((name) => !name.startsWith('UNDERSTUDY_'), {
    error:
      "variables that start with UNDERSTUDY_ are the product's own and are not sent to a model",
  });

/** Without the parts in which keys and passwords are given: it is stored. */
const baseUrl = z
  .url({
    protocol: /^https?$/,
    message: 'a base URL starts with http:// or https://, such as http://127.0.0.1:8000/v1',
  })
  .refine((url) => !/^https?:\/\/[^/]*@|[?#]/i.test(url), {
    message:
      'a base URL has no user, password or query, for it is stored; name the environment variable of the key',
  });

/**
 * A model as registered: everything needed to ask it, and no secret.
 * `fingerprint` of a local model is the SHA-256 of its file, so that a moved file stays the same model.
 */
export const modelSpec = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('openai-compatible'),
    baseUrl,
    model: z.string().trim().min(1),
    apiKeyEnv: environmentVariable.optional(),
    systemRole: systemRole.default('system'),
    prices: prices.optional(),
  }),
  z.strictObject({
    provider: z.literal('local'),
    path: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    systemRole: systemRole.default('system'),
  }),
  z.strictObject({ provider: z.literal('scripted'), script: z.string().min(1) }),
  z.strictObject({
    provider: z.literal('recorded'),
    /** Content hash of the records the replies were imported from. */
    source: z.string().regex(/^[0-9a-f]{64}$/),
    model: z.string().min(1),
  }),
]);
export type ModelSpec = Readonly<z.infer<typeof modelSpec>>;

export const registeredModel = z.strictObject({ slug: modelSlug, spec: modelSpec });
export type RegisteredModel = Readonly<z.infer<typeof registeredModel>>;

/** Controls are ordinary candidates; the slug alone sets them apart, and only pages and tables look at it. */
export function isControl(slug: string): boolean {
  return slug.startsWith('control-');
}
