import { findCharacter } from '#lib/benchmark/suite.ts';
import type { Turn } from '#lib/conversation/transcript.ts';
import { scoreRows } from '../bundle/to-rows.ts';
import type { PlacedVote, RunContent } from '../run-content.ts';

/** One turn under one metric, with all that is needed to read it by itself. */
export type ScoreLine = ReturnType<typeof scoreLines>[number];

/** Every scored and unscored turn of a run, sorted by candidate, character, trial, position and metric. */
export function scoreLines({ suite, turns, votes, scores }: RunContent) {
  const turnsByPlace = new Map(turns.map((turn) => [placeOf(turn), turn]));
  const votesByPlace = Map.groupBy(votes, (placed) => `${placeOf(placed)}~${placed.vote.metric}`);
  return scoreRows(scores).map(({ score, ...row }) => {
    const place = `${row.candidate}~${row.character}~${row.trial}~${row.position}`;
    const turn = turnsByPlace.get(place);
    const character = findCharacter(suite, row.character);
    const probe = character?.probes.find(({ id }) => id === turn?.probe);
    const scored = score.state === 'scored';
    return {
      candidate: row.candidate,
      character: row.character,
      name: character?.name ?? null,
      language: character?.language ?? null,
      trial: row.trial,
      position: row.position,
      probe: turn?.probe ?? null,
      boundary: probe?.boundary ?? null,
      kind: probe?.boundary === 'outside' ? (probe.kind ?? null) : null,
      question: probe?.question ?? null,
      turn: turn?.outcome.state ?? null,
      reply: turn === undefined ? null : replyOf(turn),
      metric: row.metric,
      state: score.state,
      value: scored ? score.value : null,
      verdict: scored ? score.verdict : null,
      reason: scored ? null : score.reason,
      detail: scored ? null : score.detail,
      votes: (votesByPlace.get(`${place}~${row.metric}`) ?? []).map(voteLine).sort(byBallot),
    };
  });
}

function placeOf({ trial, position }: Pick<PlacedVote, 'trial' | 'position'>): string {
  return `${trial.candidate}~${trial.character}~${trial.number}~${position}`;
}

function replyOf({ outcome }: Turn): string | null {
  return outcome.state === 'replied' ? outcome.reply.text : null;
}

function voteLine({ vote }: PlacedVote) {
  const { judge, sample, identities, reading } = vote;
  return { judge, sample, identities, reading };
}

function byBallot(a: ReturnType<typeof voteLine>, b: ReturnType<typeof voteLine>): number {
  if (a.judge !== b.judge) return a.judge < b.judge ? -1 : 1;
  return a.sample - b.sample;
}
