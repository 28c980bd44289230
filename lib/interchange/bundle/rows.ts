import { z } from 'zod';
import { characterId, probeId } from '#lib/benchmark/identifiers.ts';
import { callKey } from '#lib/journal/call-key.ts';
import { callOutcome } from '#lib/journal/call-outcome.ts';
import { score } from '#lib/judging/score.ts';
import { vote } from '#lib/judging/vote.ts';
import { modelErrorKind } from '#lib/models/model-error.ts';
import { modelSlug } from '#lib/models/model-spec.ts';

const count = z.number().int().min(1);
const place = {
  candidate: modelSlug,
  character: characterId,
  trial: count,
  position: count,
} as const;

/** One line of `turns.jsonl`; the reply stands here once more, so that the file can be read by itself. */
export const turnRow = z.discriminatedUnion('state', [
  z.strictObject({
    ...place,
    probe: probeId,
    state: z.literal('replied'),
    key: callKey,
    reply: z.string(),
  }),
  z.strictObject({
    ...place,
    probe: probeId,
    state: z.literal('failed'),
    key: callKey,
    kind: modelErrorKind,
    message: z.string(),
  }),
  z.strictObject({ ...place, probe: probeId, state: z.literal('skipped') }),
]);
export type TurnRow = z.infer<typeof turnRow>;

/** One line of `votes.jsonl`. */
export const voteRow = z.strictObject({ ...place, ...vote.shape });
export type VoteRow = z.infer<typeof voteRow>;

/** One line of `scores.jsonl`. */
export const scoreRow = z.strictObject({ ...place, metric: z.string(), score });
export type ScoreRow = z.infer<typeof scoreRow>;

/** One line of `calls.jsonl`. */
export const callRow = z.strictObject({
  key: callKey,
  outcome: callOutcome,
  uses: z
    .array(
      z.strictObject({
        side: z.enum(['candidate', 'judge']),
        candidate: modelSlug,
        model: modelSlug,
        cached: z.boolean(),
      }),
    )
    .readonly(),
});
export type CallRow = z.infer<typeof callRow>;
