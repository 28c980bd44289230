import { runCalls } from '#lib/interchange/run-calls.ts';
import type { CallShare, RunContent } from '#lib/interchange/run-content.ts';
import { type CallKey, keyOf, type PlannedCall } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import { aggregateRun } from '#lib/leaderboard/aggregate-run.ts';
import { usageCounts } from './bundled-calls.ts';
import { deriveRun } from './derive-run.ts';
import { scoredTurns } from './scored-turns.ts';
import { tinyPack, tinyRun, tinySuite } from './tiny-run.fixture.ts';
import { usageBy } from './usage.ts';

function answer({ request }: PlannedCall): CallOutcome {
  const { reference } = request;
  if (
    reference.purpose === 'reply' &&
    request.messages.length > 5 &&
    reference.characterId === 'bo'
  ) {
    return { status: 'failed', kind: 'timeout', message: 'Nothing came.', attempts: 3 };
  }
  return {
    status: 'replied',
    text: textFor(reference),
    finishReason: 'stop',
    inputTokens: 100,
    outputTokens: 7,
    latencyMs: 3,
    attempts: 1,
  };
}

function textFor(reference: PlannedCall['request']['reference']): string {
  if (reference.purpose === 'reply') return `I do ${reference.probeId} here.`;
  if (reference.purpose === 'check') return '';
  if (reference.metric === 'role-identity') {
    return `So: The most suitable role is [${reference.identities[0] ?? ''}].`;
  }
  return reference.metric === 'role-knowledge' ? 'Sound.\n8' : '0';
}

/** A whole run of the tiny plan, one of whose conversations breaks off. */
export async function tinyContent(): Promise<RunContent> {
  const { plan, settings } = tinyRun({ samples: 2 });
  const found = new Map<CallKey, CallOutcome>();
  const uses: (CallShare & { readonly key: CallKey })[] = [];
  const rows = await deriveRun(plan, tinySuite, tinyPack, (call, purpose) => {
    const outcome = answer(call);
    found.set(keyOf(call), outcome);
    uses.push({ key: keyOf(call), ...purpose, cached: false });
    return Promise.resolve(outcome);
  });
  const calls = runCalls({ ...rows, uses }, (key) => found.get(key));
  const results = aggregateRun(
    plan,
    scoredTurns(plan, tinySuite, rows.scores),
    usageBy(usageCounts(calls), settings.prices),
  );
  return { plan, settings, suite: tinySuite, pack: tinyPack, ...rows, calls, results };
}
