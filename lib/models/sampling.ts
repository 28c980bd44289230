import { z } from 'zod';

/** Sampling parameters as an endpoint takes them; what is absent is left to the endpoint's default. */
export const sampling = z.strictObject({
  temperature: z.number().min(0).max(2).optional(),
  topP: z.number().gt(0).max(1).optional(),
  maxOutputTokens: z.number().int().min(1).optional(),
});
export type Sampling = Readonly<z.infer<typeof sampling>>;
