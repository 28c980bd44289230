import { z } from 'zod';
import type { MetricId } from './metric.ts';
import type { Reading } from './vote.ts';

/**
 * The reply of a judge whose provider is `recorded`: a turn's score as it was imported. Identity is the share
 * of samples that picked the character, knowledge their mean, rejection the judge's 0 or 1; null
 * where the record has none.
 */
const recordedReply = z.strictObject({ recorded: z.number().nullable() });

/** Writes what `readRecorded` reads. */
export function recordedReplyText(recorded: number | null): string {
  return JSON.stringify({ recorded } satisfies z.infer<typeof recordedReply>);
}

export function readRecorded(metric: MetricId, reply: string): Reading {
  const recorded = parse(reply);
  if (recorded === undefined) return { state: 'unread', why: 'the reply is not a recorded score' };
  if (recorded === null) return { state: 'unread', why: 'the record has no score here' };
  if (!isRecordedScore(metric, recorded)) {
    return { state: 'unread', why: `${recorded} is no value of ${metric}` };
  }
  return { state: 'read', value: recorded };
}

function parse(reply: string): number | null | undefined {
  try {
    const parsed = recordedReply.safeParse(JSON.parse(reply));
    return parsed.success ? parsed.data.recorded : undefined;
  } catch {
    return undefined;
  }
}

/** Knowledge is not held to 1..10: the published judge may write any whole number, and scorers average it. */
export function isRecordedScore(metric: MetricId, recorded: number): boolean {
  switch (metric) {
    case 'role-identity':
      return recorded >= 0 && recorded <= 1;
    case 'role-knowledge':
      return Number.isFinite(recorded);
    case 'unknown-rejection':
      return recorded === 0 || recorded === 1;
  }
}
