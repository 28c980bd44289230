import type { Database } from './client.ts';
import type { CallRow } from './journal-rows.ts';
import type { StoredText } from './stored-text.ts';

/** Rows read over all trials of a run, or over one. */
type Scope = 'run' | 'trial';

interface PlaceRow {
  readonly candidate: number;
  readonly character: number;
  readonly number: number;
  readonly position: number;
}

export interface TurnRow extends PlaceRow, CallRow {
  readonly probe: number;
  readonly state: 'replied' | 'failed' | 'skipped';
  readonly key: Uint8Array | null;
  readonly failure: string | null;
}

export interface VoteRow extends PlaceRow {
  readonly metric: number;
  readonly judge: number;
  readonly sample: number;
  readonly key: Uint8Array;
  readonly lineup: number | null;
  readonly shown: Uint8Array | null;
  readonly state: 'read' | 'unread' | 'failed';
  readonly value: number | null;
  readonly picked: StoredText | null;
  readonly errorKind: string | null;
  readonly note: StoredText | null;
}

export interface ScoreRow extends PlaceRow {
  readonly metric: number;
  readonly value: number | null;
  readonly verdict: number | null;
  readonly reason: string | null;
  readonly detail: StoredText | null;
}

const place = 'candidate, character, number, position';

function within(scope: Scope): string {
  return scope === 'run' ? 'trials.run = ?' : 'trials.id = ?';
}

export function prepareResultReads({ sqlite }: Database, scope: Scope) {
  return {
    turns: sqlite.prepare<[number], TurnRow>(
      `SELECT ${place}, probe, state, failure, coalesce(key, missing_key) AS key, status, text,
              finish_reason AS finishReason, input_tokens AS inputTokens,
              output_tokens AS outputTokens, latency_ms AS latencyMs, attempts, error_kind AS errorKind
       FROM trials JOIN turns ON turns.trial = trials.id
         LEFT JOIN calls ON calls.id = turns.call LEFT JOIN call_texts ON call_texts.call = turns.call
       WHERE ${within(scope)}`,
    ),
    votes: sqlite.prepare<[number], VoteRow>(
      `SELECT ${place}, metric, judge, sample, coalesce(key, missing_key) AS key, lineup, shown, state,
              value, picked, votes.error_kind AS errorKind, note
       FROM trials JOIN votes ON votes.trial = trials.id LEFT JOIN calls ON calls.id = votes.call
       WHERE ${within(scope)}`,
    ),
    scores: sqlite.prepare<[number], ScoreRow>(
      `SELECT ${place}, metric, value, verdict, reason, detail
       FROM trials JOIN scores ON scores.trial = trials.id WHERE ${within(scope)}`,
    ),
  };
}

type TurnValues = [
  trial: number,
  position: number,
  probe: number,
  state: string,
  call: number | null,
  missingKey: Uint8Array | null,
  failure: string | null,
];

type VoteValues = [
  trial: number,
  position: number,
  metric: number,
  judge: number,
  sample: number,
  call: number | null,
  missingKey: Uint8Array | null,
  lineup: number | null,
  shown: Uint8Array | null,
  state: string,
  value: number | null,
  picked: StoredText | null,
  errorKind: string | null,
  note: StoredText | null,
];

type ScoreValues = [
  trial: number,
  position: number,
  metric: number,
  value: number | null,
  verdict: number | null,
  reason: string | null,
  detail: StoredText | null,
];

export function prepareResultWrites({ sqlite }: Database) {
  return {
    turn: sqlite.prepare<TurnValues>(
      `INSERT OR REPLACE INTO turns (trial, position, probe, state, call, missing_key, failure)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    vote: sqlite.prepare<VoteValues>(
      `INSERT OR REPLACE INTO votes (trial, position, metric, judge, sample, call, missing_key, lineup,
                                     shown, state, value, picked, error_kind, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    score: sqlite.prepare<ScoreValues>(
      `INSERT OR REPLACE INTO scores (trial, position, metric, value, verdict, reason, detail)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    findCall: sqlite.prepare<[Uint8Array], number>('SELECT id FROM calls WHERE key = ?').pluck(),
    findReply: sqlite
      .prepare<[Uint8Array], number>("SELECT id FROM calls WHERE key = ? AND status = 'replied'")
      .pluck(),
  };
}
