import { characterId, probeId } from '#lib/benchmark/identifiers.ts';
import type { Trial, Turn, TurnState } from '#lib/conversation/transcript.ts';
import { callKey } from '#lib/journal/call-key.ts';
import { callOutcome, type FailedCall } from '#lib/journal/call-outcome.ts';
import { type Score, score } from '#lib/judging/score.ts';
import { type Reading, reading, vote } from '#lib/judging/vote.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { StoredScore, StoredVote } from '#lib/run/result-store.ts';
import { repliedCallIn } from './journal-rows.ts';
import { unpackLineup } from './lineup.ts';
import type { ScoreRow, TurnRow, VoteRow } from './result-statements.ts';
import type { RowIds } from './row-ids.ts';
import { hashFromBytes } from './schema/columns.ts';
import { unpackText } from './stored-text.ts';

interface TrialRow {
  readonly candidate: number;
  readonly character: number;
  readonly number: number;
}

function trialIn(row: TrialRow, ids: RowIds): Trial {
  return {
    candidate: modelSlug.parse(ids.name(row.candidate)),
    character: characterId.parse(ids.name(row.character)),
    number: row.number,
  };
}

export function turnIn(row: TurnRow, ids: RowIds): Turn {
  return {
    trial: trialIn(row, ids),
    position: row.position,
    probe: probeId.parse(ids.name(row.probe)),
    outcome: turnStateIn(row),
  };
}

function turnStateIn(row: TurnRow): TurnState {
  if (row.state === 'skipped') return { state: 'skipped' };
  const key = callKey.parse(row.key === null ? undefined : hashFromBytes(row.key));
  if (row.state === 'failed') return { state: 'failed', key, failure: failureIn(row.failure) };
  return { state: 'replied', key, reply: repliedCallIn(row) };
}

function failureIn(json: string | null): FailedCall {
  const failure = callOutcome.parse(JSON.parse(json ?? 'null'));
  if (failure.status !== 'failed') throw new Error('A failed turn is stored with a reply.');
  return failure;
}

export function voteIn(row: VoteRow, ids: RowIds): StoredVote {
  const { lineup, shown, sample, position } = row;
  return {
    trial: trialIn(row, ids),
    position,
    vote: vote.parse({
      metric: ids.name(row.metric),
      judge: ids.name(row.judge),
      sample,
      key: hashFromBytes(row.key),
      identities: lineup === null ? [] : unpackLineup({ offered: ids.name(lineup), shown }),
      reading: readingIn(row),
    }),
  };
}

function readingIn({ state, value, picked, errorKind, note }: VoteRow): Reading {
  const text = note === null ? '' : unpackText(note);
  if (state === 'unread') return { state, why: text };
  if (state === 'failed') return reading.parse({ state, kind: errorKind, message: text });
  const choice = picked === null ? {} : { picked: unpackText(picked) };
  return reading.parse({ state, value, ...choice });
}

export function scoreIn(row: ScoreRow, ids: RowIds): StoredScore {
  const { position, metric } = row;
  return { trial: trialIn(row, ids), position, metric: ids.name(metric), score: judgedIn(row) };
}

function judgedIn({ value, verdict, reason, detail }: ScoreRow): Score {
  if (reason === null) return score.parse({ state: 'scored', value, verdict });
  const text = detail === null ? '' : unpackText(detail);
  return score.parse({ state: 'unscored', reason, detail: text });
}
