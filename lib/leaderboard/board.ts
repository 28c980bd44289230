import { z } from 'zod';
import { language } from '#lib/benchmark/language.ts';
import { protocol } from '#lib/plan/protocol.ts';
import type { RankRange } from '#lib/statistics/ranking.ts';
import { aggregate, usage } from './aggregate.ts';

/** The three judged metrics and `overall`; a metric that was not run is absent. */
export const metricTable = z.record(z.string(), aggregate);
export type MetricTable = Readonly<z.infer<typeof metricTable>>;

/** What one candidate did in one run. */
export const candidateResult = z.strictObject({
  slug: z.string(),
  metrics: metricTable,
  byLanguage: z.partialRecord(language, metricTable),
  byCharacter: z.record(z.string(), metricTable),
  usage,
  /** Of the judges' calls on this candidate. */
  judging: usage,
});
export type CandidateResult = Readonly<z.infer<typeof candidateResult>>;

/**
 * A board holds what can be compared and nothing else: one suite version and selection of cases, one
 * panel with its samples and prompts, one protocol with its rules.
 */
export const boardKey = z.strictObject({
  /** Content hash of all below and of what people need not read (case selection, prompt pack, masking, metrics). */
  id: z.string(),
  suite: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  judges: z.array(z.string()).readonly(),
  samples: z.array(z.number()).readonly(),
  protocol,
  /** What a candidate plays: fewer than the suite has where a run was limited. */
  characters: z.number().int(),
  probes: z.number().int(),
  wholeSuite: z.boolean(),
  promptPack: z.string(),
});
export type BoardKey = Readonly<z.infer<typeof boardKey>>;

/** A board with who stands on it, by slug. */
export interface BoardListing extends BoardKey {
  readonly candidates: readonly string[];
}

export interface BoardRow extends CandidateResult {
  readonly control: boolean;
  /** null where there is no overall value. */
  readonly rank: RankRange | null;
  readonly run: string;
  readonly finishedAtMs: number;
  /** A judge of the panel has the candidate's own identity. */
  readonly judgesItself: boolean;
  /** More than 5 % of the turns of some metric have no score. */
  readonly manyUnscored: boolean;
}

export interface Board {
  readonly board: BoardKey;
  /** By overall, best first; rows without a value last. */
  readonly rows: readonly BoardRow[];
}
