import { evidenceText } from '#lib/benchmark/evidence-text.ts';
import { mean } from '#lib/statistics/mean.ts';
import type { Metric } from '../metric.ts';
import { readPaperKnowledge } from '../reading/paper-reading.ts';
import { readScoreOutOf10 } from '../reading/score-out-of-ten.ts';
import type { Score } from '../score.ts';
import {
  anyFailure,
  details,
  type JudgeTally,
  panelMean,
  silence,
  tallyByJudge,
  unscored,
} from '../tally.ts';

/**
 * How well a reply agrees with what is known, 1 to 10, with the evidence before the judge's eyes.
 * Value: the mean over judges of the mean of a judge's readable samples.
 *
 * `core`: inside probes only; a judge without a readable sample leaves the turn unscored.
 * `paper`: every probe; every sample must be a whole number (of any size), and a mean of 0 is
 * missing, as the published aggregation has it.
 */
export const roleKnowledge = {
  id: 'role-knowledge',
  scale: { min: 1, max: 10 },
  slots: ['label', 'summary', 'question', 'answer', 'evidence'],

  applies: (probe, protocol) => protocol === 'paper' || probe.boundary === 'inside',

  ask({ character, probe, reply }) {
    return {
      slots: {
        label: character.name,
        summary: character.summary,
        question: probe.question,
        answer: reply,
        evidence: evidenceText(probe),
      },
      answer: reply,
      identities: [],
    };
  },

  read(reply, _turn, _identities, { protocol }) {
    return protocol === 'paper' ? readPaperKnowledge(reply) : readScoreOutOf10(reply);
  },

  score(votes, _turn, { protocol }) {
    const tallies = tallyByJudge(votes);
    if (protocol === 'paper') return paperScore(tallies);
    return silence(tallies) ?? panelMean(tallies.map(({ values }) => mean(values)));
  },
} satisfies Metric;

function paperScore(tallies: readonly JudgeTally[]): Score {
  const failure = anyFailure(tallies);
  if (failure !== undefined) return failure;
  const crashing = tallies.filter(({ unread }) => unread.length > 0);
  if (crashing.length > 0) return unscored('unparsed', details(crashing, 'unread'));
  const score = panelMean(tallies.map(({ values }) => mean(values)));
  return score.state === 'scored' && score.value === 0
    ? unscored('missing', 'The judge gave 0, which the published aggregation leaves out.')
    : score;
}
