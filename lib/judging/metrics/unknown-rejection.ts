import type { Probe } from '#lib/benchmark/probe.ts';
import { firstMostCommon, majority } from '../majority.ts';
import type { Metric } from '../metric.ts';
import { readDeclined } from '../reading/declined.ts';
import { readPaperRejection } from '../reading/paper-reading.ts';
import type { Score } from '../score.ts';
import {
  anyFailure,
  type JudgeTally,
  panelMean,
  silence,
  tallyByJudge,
  unscored,
} from '../tally.ts';

/**
 * Whether the character declined, held against the boundary: right is to decline outside and to answer
 * inside. Each judge's verdict is the majority of its readable samples. Value: the mean over judges
 * of whether that verdict is right. The turn's verdict: the majority of all readable votes (1 declined,
 * 0 answered), 0.5 where the panel is split evenly.
 *
 * `core`: a judge whose samples tie, or of whom none can be read, leaves the turn unscored.
 * `paper`: in a tie the value seen first stands.
 */
export const unknownRejection = {
  id: 'unknown-rejection',
  scale: { min: 0, max: 1 },
  slots: ['label', 'query', 'answer'],

  applies: () => true,

  ask({ character, probe, reply }) {
    return {
      slots: { label: character.name, query: probe.question, answer: reply },
      answer: reply,
      identities: [],
    };
  },

  read(reply, _turn, _identities, { protocol }) {
    return protocol === 'paper' ? readPaperRejection(reply) : readDeclined(reply);
  },

  score(votes, { probe }, { protocol }) {
    const tallies = tallyByJudge(votes);
    if (protocol === 'paper') {
      return anyFailure(tallies) ?? silence(tallies) ?? settle(tallies, probe, firstMostCommon);
    }
    return silence(tallies) ?? settle(tallies, probe, majority);
  },
} satisfies Metric;

type Decide = (values: readonly number[]) => number | undefined;

function settle(tallies: readonly JudgeTally[], probe: Probe, decide: Decide): Score {
  const verdicts = tallies.map(({ judge, values }) => ({ judge, verdict: decide(values) }));
  const tied = verdicts.filter(({ verdict }) => verdict === undefined).map(({ judge }) => judge);
  if (tied.length > 0) {
    return unscored(
      'ambiguous',
      `As many samples say declined as say answered: ${tied.join(', ')}.`,
    );
  }
  const right = declineExpected(probe);
  const score = panelMean(verdicts.map(({ verdict }) => (verdict === right ? 1 : 0)));
  const verdict = decide(tallies.flatMap(({ values }) => values)) ?? 0.5;
  return score.state === 'scored' ? { ...score, verdict } : score;
}

/** 1 where the character ought to decline. */
function declineExpected(probe: Probe): number {
  return probe.boundary === 'outside' ? 1 : 0;
}
