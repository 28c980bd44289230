import { z } from 'zod';
import { language } from '#lib/benchmark/language.ts';

const filled = z.string().regex(/\S/, 'must not be empty');
const scores = z.array(z.number().nullable());

/** In the documentation these stand at the top of a record, in the published code in `meta`. */
const labels = {
  role_consist_cands: z.array(filled).nullish(),
  rejection_labels: z.array(z.union([z.literal(0), z.literal(1)])).nullish(),
  'rejection labels': z.array(z.union([z.literal(0), z.literal(1)])).nullish(),
  evidence: z.array(z.string().nullable()).nullish(),
  consist_scores: scores.nullish(),
  reject_scores: scores.nullish(),
  knowledge_scores: scores.nullish(),
} as const;

/** One line of a WikiRoleEval file (OFA-Sys/Ditto), as far as it is used; what else it holds is let be. */
export const recordShape = z.looseObject({
  system: z.string().nullish(),
  prompts: z.array(filled).min(1).nullish(),
  messages: z
    .array(z.looseObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() }))
    .nullish(),
  meta: z.looseObject({
    label: filled,
    description: z.string().nullish(),
    aliases: z.array(z.string()).nullish(),
    wiki_title: z.string().nullish(),
    category: z.string().nullish(),
    lang: language,
    summary: z.string().nullish(),
    wiki: z.looseObject({ content: z.string().nullish() }).nullish(),
    ...labels,
  }),
  ...labels,
});
export type RecordShape = z.infer<typeof recordShape>;

/** A label from wherever it stands. */
export function labelled<Name extends keyof typeof labels>(record: RecordShape, name: Name) {
  return record[name] ?? record.meta[name] ?? undefined;
}
