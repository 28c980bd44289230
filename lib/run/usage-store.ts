import type { CallUse } from '#lib/journal/journal.ts';
import type { ModelSlug } from '#lib/models/model-spec.ts';
import type { RunId } from './run-record.ts';

/** What the calls to one model came to; a token count that an endpoint did not give adds nothing. */
export interface ModelUsage {
  readonly model: ModelSlug;
  readonly calls: number;
  /** Of these, the ones whose reply was in the journal before this run. */
  readonly cachedCalls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Of the calls that this run itself asked. */
  readonly spentInputTokens: number;
  readonly spentOutputTokens: number;
}

/** Totals counted from the journal's rows, never accumulated. Prices are applied elsewhere. */
export interface UsageStore {
  /** One entry a model, by slug: a candidate's side has one, a judge's side one a judge. */
  usageOf(run: RunId, candidate: ModelSlug, side: CallUse['side']): readonly ModelUsage[];
}
