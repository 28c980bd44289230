import { mean } from '#lib/statistics/mean.ts';
import { fixedLineup, lineupOf, lineupText } from '../identities/lineup.ts';
import { maskOwnName } from '../identities/mask-name.ts';
import type { JudgedTurn, Metric } from '../metric.ts';
import { readNamedIdentity } from '../reading/named-identity.ts';
import { readPaperIdentity } from '../reading/paper-reading.ts';
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
 * Whether a judge recognises the character in a reply, among distractors and without being told.
 * Value: the mean over judges of the share of a judge's readable samples that pick the character.
 *
 * `core`: identities in the vote's own order, own name masked; a judge without a readable sample
 * leaves the turn unscored. `paper`: the record's order, no mask; samples that cannot be read are
 * dropped, and a judge with none left counts as 0 (arXiv 2401.12474 and its published scorer).
 */
export const roleIdentity = {
  id: 'role-identity',
  scale: { min: 0, max: 1 },
  slots: ['query', 'answer', 'cands'],

  applies: () => true,

  ask({ character, probe, reply }, { protocol, maskOwnName: masks }, random) {
    const paper = protocol === 'paper';
    const lineup = paper
      ? fixedLineup(character)
      : random.shuffle(lineupOf(character)).map(({ name, summary }) => ({
          name,
          summary: summary.replace(/\s+/g, ' '),
        }));
    const answer = !paper && masks ? maskOwnName(reply, character) : reply;
    return {
      slots: { query: probe.question, answer, cands: lineupText(lineup) },
      answer,
      identities: lineup.map(({ name }) => name),
    };
  },

  read(reply, { character }, identities, { protocol }) {
    return protocol === 'paper'
      ? readPaperIdentity(reply, character.name, character.language)
      : readNamedIdentity(reply, character.name, identities);
  },

  score(votes, turn, { protocol }) {
    const tallies = tallyByJudge(votes);
    return protocol === 'paper' ? paperScore(tallies) : coreScore(tallies, turn);
  },
} satisfies Metric;

function coreScore(tallies: readonly JudgeTally[], { character }: JudgedTurn): Score {
  if (lineupOf(character).length < 2) {
    return unscored('missing', `${character.name} has no distractors to be told from.`);
  }
  return silence(tallies) ?? panelMean(tallies.map(({ values }) => mean(values)));
}

function paperScore(tallies: readonly JudgeTally[]): Score {
  return anyFailure(tallies) ?? panelMean(tallies.map(({ values }) => mean(values) ?? 0));
}
