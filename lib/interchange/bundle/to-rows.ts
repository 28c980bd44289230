import type { Trial, Turn } from '#lib/conversation/transcript.ts';
import type { PlacedScore, PlacedVote, RunCall } from '../run-content.ts';
import { ordered } from './ordered.ts';
import type { CallRow, ScoreRow, TurnRow, VoteRow } from './rows.ts';

function placeOf({ trial, position }: { readonly trial: Trial; readonly position: number }) {
  const { candidate, character, number } = trial;
  return { candidate, character, trial: number, position };
}

function byPlace(row: ReturnType<typeof placeOf>): readonly (string | number)[] {
  return [row.candidate, row.character, row.trial, row.position];
}

export function turnRows(turns: readonly Turn[]): readonly TurnRow[] {
  return ordered(turns.map(turnRowOf), byPlace);
}

function turnRowOf(turn: Turn): TurnRow {
  const where = { ...placeOf(turn), probe: turn.probe };
  const { outcome } = turn;
  switch (outcome.state) {
    case 'replied':
      return { ...where, state: outcome.state, key: outcome.key, reply: outcome.reply.text };
    case 'failed': {
      const { kind, message } = outcome.failure;
      return { ...where, state: outcome.state, key: outcome.key, kind, message };
    }
    case 'skipped':
      return { ...where, state: outcome.state };
  }
}

export function voteRows(votes: readonly PlacedVote[]): readonly VoteRow[] {
  return ordered(
    votes.map((placed) => ({ ...placeOf(placed), ...placed.vote })),
    (row) => [...byPlace(row), row.metric, row.judge, row.sample],
  );
}

export function scoreRows(scores: readonly PlacedScore[]): readonly ScoreRow[] {
  return ordered(
    scores.map((placed) => ({
      ...placeOf(placed),
      metric: placed.metric,
      score: placed.score,
    })),
    (row) => [...byPlace(row), row.metric],
  );
}

export function callRows(calls: readonly RunCall[]): readonly CallRow[] {
  return ordered(
    calls.map(({ key, outcome, uses }) => ({ key, outcome, uses: shareRows(uses) })),
    ({ key }) => [key],
  );
}

function shareRows(uses: RunCall['uses']): CallRow['uses'] {
  return ordered(
    uses.map(({ side, candidate, model, cached }) => ({ side, candidate, model, cached })),
    ({ side, candidate, model }) => [side, candidate, model],
  );
}
