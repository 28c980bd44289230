import { z } from 'zod';

/**
 * A metric's value over turns, with its interval. `n` counts scored turns; `unscored` counts turns the
 * metric applies to that have no score. Rates are 0..1, knowledge 1..10. The interval is null where it
 * cannot be had (a single character, nothing scored).
 */
export const aggregate = z.strictObject({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().int().min(0),
  unscored: z.number().int().min(0),
  /** unknown-rejection only: mean of the two class accuracies, and the errors that the accuracy hides. */
  balanced: z.number().nullable().optional(),
  missed: z.number().nullable().optional(),
  falseRefusals: z.number().nullable().optional(),
});
export type Aggregate = Readonly<z.infer<typeof aggregate>>;

export const usage = z.strictObject({
  calls: z.number().int(),
  /** Of these, the ones whose reply was in the journal before this run. */
  cachedCalls: z.number().int(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  /** null where no price is known. Counts every call of the run, cached ones too: what it costs to do again. */
  costUsd: z.number().nullable(),
  /** What this run itself paid. */
  spentUsd: z.number().nullable(),
});
export type Usage = Readonly<z.infer<typeof usage>>;
