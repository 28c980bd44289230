import type { ModelIdentity } from '#lib/models/model-identity.ts';
import type { JudgedTurn, JudgingRules, Metric } from './metric.ts';
import { readRecorded } from './recorded-reading.ts';
import type { Score } from './score.ts';
import { details, tallyByJudge, unscored } from './tally.ts';
import type { Reading, Vote } from './vote.ts';

/** A judge reply and what it was shown. */
export interface JudgeReply {
  readonly judge: ModelIdentity;
  readonly text: string;
  readonly identities: readonly string[];
}

/** One judge reply read: by the metric's parser, or, for an imported score, as the number it is. */
export function readVote(
  metric: Metric,
  { judge, text, identities }: JudgeReply,
  turn: JudgedTurn,
  rules: JudgingRules,
): Reading {
  return judge.provider === 'recorded'
    ? readRecorded(metric.id, text)
    : metric.read(text, turn, identities, rules);
}

/**
 * The score of one turn and metric from all votes of its panel. An imported score is one vote with the turn's
 * value; where the record has none the turn is `missing`, never the 0 that `paper` gives an unreadable reply.
 */
export function scoreVotes(
  metric: Metric,
  panel: readonly { readonly slug: string; readonly identity: ModelIdentity }[],
  votes: readonly Vote[],
  turn: JudgedTurn,
  rules: JudgingRules,
): Score {
  const recorded = new Set<string>(
    panel.filter(({ identity }) => identity.provider === 'recorded').map(({ slug }) => slug),
  );
  const absent = tallyByJudge(votes).filter(
    ({ judge, values, failed }) =>
      recorded.has(judge) && values.length === 0 && failed.length === 0,
  );
  if (absent.length > 0) return unscored('missing', details(absent, 'unread'));
  return metric.score(votes, turn, rules);
}
