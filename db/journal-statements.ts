import type { Database } from './client.ts';
import type { CallRow } from './journal-rows.ts';
import type { StoredText } from './stored-text.ts';

type Key = Uint8Array;
type Use = [run: number, side: number, candidate: number, call: number, model: number];
type Reply = [
  finishReason: string,
  inputTokens: number | null,
  outputTokens: number | null,
  latencyMs: number,
  attempts: number,
  settledAtMs: number,
  id: number,
];

export function prepareJournal({ sqlite }: Database) {
  return {
    find: sqlite.prepare<[Key], CallRow>(
      `SELECT status, text, finish_reason AS finishReason, input_tokens AS inputTokens,
              output_tokens AS outputTokens, latency_ms AS latencyMs, attempts, error_kind AS errorKind
       FROM calls JOIN call_texts ON call = id WHERE key = ? AND status <> 'intended'`,
    ),
    look: sqlite.prepare<[Key], { id: number; status: string }>(
      'SELECT id, status FROM calls WHERE key = ?',
    ),
    intend: sqlite.prepare<[Key, number]>(
      "INSERT INTO calls (key, status, sent_at_ms) VALUES (?, 'intended', ?)",
    ),
    intendAgain: sqlite.prepare<[number, number]>(
      `UPDATE calls SET status = 'intended', sent_at_ms = ?, settled_at_ms = NULL, error_kind = NULL,
              attempts = NULL WHERE id = ?`,
    ),
    reply: sqlite.prepare<Reply>(
      `UPDATE calls SET status = 'replied', finish_reason = ?, input_tokens = ?, output_tokens = ?,
              latency_ms = ?, attempts = ?, error_kind = NULL, settled_at_ms = ? WHERE id = ?`,
    ),
    fail: sqlite.prepare<[kind: string, attempts: number, settledAtMs: number, id: number]>(
      `UPDATE calls SET status = 'failed', error_kind = ?, attempts = ?, settled_at_ms = ?
       WHERE id = ?`,
    ),
    putText: sqlite.prepare<[number, StoredText]>(
      'INSERT INTO call_texts (call, text) VALUES (?, ?) ON CONFLICT DO UPDATE SET text = excluded.text',
    ),
    dropText: sqlite.prepare<[number]>('DELETE FROM call_texts WHERE call = ?'),
    pay: sqlite.prepare<Use>(
      `INSERT INTO call_uses (run, side, candidate, call, model, cached) VALUES (?, ?, ?, ?, ?, 0)
       ON CONFLICT DO UPDATE SET cached = 0, model = excluded.model`,
    ),
    reuse: sqlite.prepare<Use>(
      `INSERT INTO call_uses (run, side, candidate, call, model, cached) VALUES (?, ?, ?, ?, ?, 1)
       ON CONFLICT DO NOTHING`,
    ),
  };
}
