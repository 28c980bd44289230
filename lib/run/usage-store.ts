import type { CallShare } from '#lib/interchange/run-content.ts';
import type { CallKey } from '#lib/journal/call-key.ts';
import type { RunId } from './run-record.ts';

/** Settled calls of a run by what they were for, counted from rows. Tokens an endpoint did not report count 0. */
export interface UsageCount {
  readonly side: 'candidate' | 'judge';
  readonly candidate: string;
  /** The model that was asked. */
  readonly model: string;
  /** The reply was in the journal before the run asked. */
  readonly cached: boolean;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface UsageStore {
  count(run: RunId): readonly UsageCount[];
  /** Every use of a call, settled or not. */
  uses(run: RunId): readonly (CallShare & { readonly key: CallKey })[];
}
