import { mean } from '#lib/statistics/mean.ts';
import type { Score } from './score.ts';
import type { Vote } from './vote.ts';

/** What one judge of the panel said on one turn and metric. */
export interface JudgeTally {
  readonly judge: string;
  /** Readable votes, in sample order. */
  readonly values: readonly number[];
  readonly unread: readonly string[];
  readonly failed: readonly string[];
}

/** One tally a judge, in the order in which the panel's judges first appear. */
export function tallyByJudge(votes: readonly Vote[]): readonly JudgeTally[] {
  const judges = [...new Set(votes.map(({ judge }) => judge))];
  return judges.map((judge) => {
    const readings = votes
      .filter((vote) => vote.judge === judge)
      .sort((a, b) => a.sample - b.sample)
      .map(({ reading }) => reading);
    return {
      judge,
      values: readings.flatMap((each) => (each.state === 'read' ? [each.value] : [])),
      unread: readings.flatMap((each) => (each.state === 'unread' ? [each.why] : [])),
      failed: readings.flatMap((each) => (each.state === 'failed' ? [each.message] : [])),
    };
  });
}

/**
 * A turn is scored by its whole panel or not at all: a score from the judges that happened to be
 * readable would compare turns under different panels. One readable sample of each judge is enough.
 * Undefined where every judge has one.
 */
export function silence(tallies: readonly JudgeTally[]): Score | undefined {
  if (tallies.length === 0) return unscored('missing', 'No judge was asked.');
  const silent = tallies.filter(({ values }) => values.length === 0);
  const failing = silent.filter(({ failed }) => failed.length > 0);
  if (failing.length > 0) return unscored('judge-failed', details(failing, 'failed'));
  if (silent.length > 0) return unscored('unparsed', details(silent, 'unread'));
  return undefined;
}

/** Protocol `paper`: upstream asks for all samples in one request, so one that failed takes the rest with it. */
export function anyFailure(tallies: readonly JudgeTally[]): Score | undefined {
  if (tallies.length === 0) return unscored('missing', 'No judge was asked.');
  const failing = tallies.filter(({ failed }) => failed.length > 0);
  return failing.length === 0 ? undefined : unscored('judge-failed', details(failing, 'failed'));
}

/** A turn's value from one value a judge; the verdict is the same number. */
export function panelMean(perJudge: readonly (number | undefined)[]): Score {
  const known = perJudge.filter((value) => value !== undefined);
  const value = known.length === perJudge.length ? mean(known) : undefined;
  if (value === undefined) return unscored('unparsed', 'A judge of the panel gave no value.');
  return { state: 'scored', value, verdict: value };
}

export function unscored(reason: Extract<Score, { state: 'unscored' }>['reason'], detail: string) {
  return { state: 'unscored', reason, detail } satisfies Score;
}

/** Each judge with its different reasons, once each. */
export function details(tallies: readonly JudgeTally[], kind: 'unread' | 'failed'): string {
  return tallies
    .map((tally) => `${tally.judge}: ${[...new Set(tally[kind])].join('; ')}`)
    .join(' | ');
}
