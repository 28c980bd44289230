import { type CallOutcome, callOutcome, type RepliedCall } from '#lib/journal/call-outcome.ts';
import { type StoredText, unpackText } from './stored-text.ts';

/** A call with an outcome, as the file holds it; `status` says which columns are filled. */
export interface CallRow {
  readonly status: 'intended' | 'replied' | 'failed' | null;
  readonly text: StoredText | null;
  readonly finishReason: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly latencyMs: number | null;
  readonly attempts: number | null;
  readonly errorKind: string | null;
}

export function outcomeIn(row: CallRow): CallOutcome {
  const { status, finishReason, inputTokens, outputTokens, latencyMs, attempts } = row;
  const text = row.text === null ? null : unpackText(row.text);
  if (status === 'failed') {
    return callOutcome.parse({ status, kind: row.errorKind, message: text, attempts });
  }
  const tokens = { inputTokens, outputTokens };
  return callOutcome.parse({ status, text, finishReason, ...tokens, latencyMs, attempts });
}

export function repliedCallIn(row: CallRow): RepliedCall {
  const outcome = outcomeIn(row);
  if (outcome.status !== 'replied') throw new Error('A replied turn points to a failed call.');
  return outcome;
}
