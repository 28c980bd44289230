import { z } from 'zod';

/**
 * Why a turn has no number.
 * `unparsed`: no judge reply could be read; `ambiguous`: replies were read but settle nothing (a tie);
 * `judge-failed` and `reply-failed`: a call failed, which is a gap; `skipped`: an earlier turn failed;
 * `missing`: there is nothing to score (an imported record without a score, a character without distractors).
 */
export const unscoredReason = z.enum([
  'unparsed',
  'ambiguous',
  'judge-failed',
  'reply-failed',
  'skipped',
  'missing',
]);
export type UnscoredReason = z.infer<typeof unscoredReason>;

/** Missing is never zero: a score is a number, or it is unscored and says why. */
export const score = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('scored'),
    /** On the metric's own scale. */
    value: z.number(),
    /** What the judges said, before it is held against the label: for rejection the majority of all votes, 1 = declined, 0.5 = a panel split evenly; else the value. */
    verdict: z.number(),
  }),
  z.strictObject({ state: z.literal('unscored'), reason: unscoredReason, detail: z.string() }),
]);
export type Score = Readonly<z.infer<typeof score>>;
