import type { Turn } from '#lib/conversation/transcript.ts';
import type { CallKey } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import { modelErrorKind } from '#lib/models/model-error.ts';
import type { CallShare, PlacedVote, RunCall } from './run-content.ts';

export interface RunRows {
  readonly turns: readonly Turn[];
  readonly votes: readonly PlacedVote[];
  readonly uses: readonly (CallShare & { readonly key: CallKey })[];
}

/**
 * The calls of a run as the run saw them. The journal belongs to all runs, and may by now hold a reply
 * where this run met a failure: then the failure of the turn or the vote is what counts.
 * Throws an Error naming the key where a reply that was read is not in the journal.
 */
export function runCalls(
  { turns, votes, uses }: RunRows,
  find: (key: CallKey) => CallOutcome | undefined,
): readonly RunCall[] {
  const outcomes = new Map<CallKey, CallOutcome>();
  for (const { outcome } of turns) {
    if (outcome.state === 'replied') outcomes.set(outcome.key, outcome.reply);
    if (outcome.state === 'failed') outcomes.set(outcome.key, outcome.failure);
  }
  for (const { vote } of votes) outcomes.set(vote.key, voteOutcome(vote, find(vote.key)));
  const sharesByKey = Map.groupBy(uses, ({ key }) => key);
  return [...outcomes].map(([key, outcome]) => ({
    key,
    outcome,
    uses: (sharesByKey.get(key) ?? []).map(({ side, candidate, model, cached }) => ({
      side,
      candidate,
      model,
      cached,
    })),
  }));
}

function voteOutcome(
  { key, reading }: PlacedVote['vote'],
  found: CallOutcome | undefined,
): CallOutcome {
  if (reading.state !== 'failed') {
    if (found?.status === 'replied') return found;
    throw new Error(`The journal has lost the judge's reply ${key}.`);
  }
  const { kind, message } = reading;
  if (found?.status === 'failed' && found.kind === kind && found.message === message) return found;
  return { status: 'failed', kind: modelErrorKind.parse(kind), message, attempts: 1 };
}
