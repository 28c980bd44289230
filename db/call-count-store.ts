import type { CallCount, CallCountStore, RunCounts } from '#lib/run/call-count-store.ts';
import type { RunId } from '#lib/run/run-record.ts';
import type { Database } from './client.ts';
import { type StoredText, unpackText } from './stored-text.ts';

interface CallGroup {
  readonly side: 0 | 1;
  readonly status: 'intended' | 'replied' | 'failed';
  readonly errorKind: string | null;
  readonly calls: number;
  readonly settledSince: number;
  /** A call of this group, for its text. */
  readonly example: number;
}

/** Where a run stands, in two passes: one over its uses, one over its scores. */
export class SqliteCallCountStore implements CallCountStore {
  readonly #database: Database;
  readonly #statements: ReturnType<typeof prepare>;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = prepare(database);
  }

  count(run: RunId, sinceMs: number): RunCounts {
    return this.#database.read('count the calls', () => {
      const groups = this.#statements.calls.all(sinceMs, run);
      const scores = this.#statements.scores.get(run);
      return {
        candidate: callCount(groups.filter(({ side }) => side === 0)),
        judge: callCount(groups.filter(({ side }) => side === 1)),
        turnsScored: scores?.scored ?? 0,
        turnsUnscored: scores?.unscored ?? 0,
        settledSince: groups.reduce((sum, each) => sum + each.settledSince, 0),
        errors: this.#errors(groups),
      };
    });
  }

  #errors(groups: readonly CallGroup[]): RunCounts['errors'] {
    const kinds = Map.groupBy(
      groups.filter(({ status }) => status === 'failed'),
      ({ errorKind }) => errorKind ?? '',
    );
    return [...kinds].map(([kind, own]) => {
      const text = this.#statements.text.get(Math.max(...own.map(({ example }) => example)));
      const count = own.reduce((sum, { calls }) => sum + calls, 0);
      return { kind, count, example: text === undefined ? '' : unpackText(text) };
    });
  }
}

function callCount(groups: readonly CallGroup[]): CallCount {
  const having = (status: CallGroup['status']) =>
    groups.reduce((sum, each) => sum + (each.status === status ? each.calls : 0), 0);
  return { replied: having('replied'), failed: having('failed'), intended: having('intended') };
}

function prepare({ sqlite }: Database) {
  const ofRun = '(SELECT number FROM runs WHERE id = ?)';
  return {
    calls: sqlite.prepare<[sinceMs: number, run: string], CallGroup>(
      `SELECT side, status, error_kind AS errorKind, count(*) AS calls, max(call) AS example,
              count(*) FILTER (WHERE cached = 0 AND settled_at_ms >= ?) AS settledSince
       FROM call_uses JOIN calls ON calls.id = call_uses.call
       WHERE run = ${ofRun} GROUP BY side, status, error_kind`,
    ),
    scores: sqlite.prepare<[run: string], { scored: number; unscored: number }>(
      `SELECT count(*) FILTER (WHERE reason IS NULL) AS scored,
              count(*) FILTER (WHERE reason IS NOT NULL) AS unscored
       FROM trials JOIN scores ON scores.trial = trials.id WHERE run = ${ofRun}`,
    ),
    text: sqlite
      .prepare<[number], StoredText>('SELECT text FROM call_texts WHERE call = ?')
      .pluck(),
  };
}
