import type { CallKey } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { CallUse, Journal } from '#lib/journal/journal.ts';
import { JournalError } from '#lib/journal/journal-error.ts';
import type { Database } from './client.ts';
import { outcomeIn } from './journal-rows.ts';
import { prepareJournal } from './journal-statements.ts';
import { RowIds, sideNumber, UnknownRunError } from './row-ids.ts';
import { hashToBytes } from './schema/columns.ts';
import { packText } from './stored-text.ts';
import { WriteBatch } from './write-batch.ts';

/** The journal in SQLite. `nowMs` is the wall clock, for people and for rates. */
export class SqliteJournal implements Journal {
  readonly #database: Database;
  readonly #nowMs: () => number;
  readonly #statements: ReturnType<typeof prepareJournal>;
  readonly #ids: RowIds;
  readonly #batch: WriteBatch;

  constructor(database: Database, nowMs: () => number) {
    this.#database = database;
    this.#nowMs = nowMs;
    this.#statements = prepareJournal(database);
    this.#ids = new RowIds(database);
    this.#batch = new WriteBatch(
      database,
      'write to the journal',
      (error) => error instanceof JournalError || error instanceof UnknownRunError,
      () => this.#ids.forget(),
    );
  }

  find(key: CallKey): CallOutcome | undefined {
    const row = this.#database.read('read the journal', () =>
      this.#statements.find.get(hashToBytes(key)),
    );
    return row === undefined ? undefined : outcomeIn(row);
  }

  intend(use: CallUse): Promise<void> {
    return this.#batch.add(() => {
      const run = this.#ids.runNumber(use.runId);
      const call = this.#announce(use.key);
      this.#statements.pay.run(...this.#useRow(run, use, call));
    });
  }

  settle(key: CallKey, outcome: CallOutcome): Promise<void> {
    return this.#batch.add(() => {
      const call = this.#statements.look.get(hashToBytes(key));
      if (call === undefined) throw new JournalError('never-intended', key);
      if (call.status === 'replied') return;
      this.#write(call.id, outcome);
    });
  }

  reuse(use: CallUse): Promise<void> {
    return this.#batch.add(() => {
      const run = this.#ids.runNumber(use.runId);
      const call = this.#statements.look.get(hashToBytes(use.key));
      if (call?.status !== 'replied') throw new JournalError('not-replied', use.key);
      this.#statements.reuse.run(...this.#useRow(run, use, call.id));
    });
  }

  /** The call's id, with its row saying that it is under way. */
  #announce(key: CallKey): number {
    const bytes = hashToBytes(key);
    const { look, intend, intendAgain, dropText } = this.#statements;
    const known = look.get(bytes);
    if (known === undefined) return Number(intend.run(bytes, this.#nowMs()).lastInsertRowid);
    if (known.status === 'replied') throw new JournalError('already-replied', key);
    intendAgain.run(this.#nowMs(), known.id);
    dropText.run(known.id);
    return known.id;
  }

  #useRow(run: number, use: CallUse, call: number): [number, number, number, number, number] {
    const { candidate, model } = use;
    const side = sideNumber(use.side);
    return [run, side, this.#ids.nameId(candidate), call, this.#ids.nameId(model)];
  }

  #write(call: number, outcome: CallOutcome): void {
    const { reply, fail, putText } = this.#statements;
    const { attempts } = outcome;
    if (outcome.status === 'replied') {
      const { finishReason, inputTokens, outputTokens, latencyMs } = outcome;
      reply.run(finishReason, inputTokens, outputTokens, latencyMs, attempts, this.#nowMs(), call);
      putText.run(call, packText(outcome.text));
    } else {
      fail.run(outcome.kind, attempts, this.#nowMs(), call);
      putText.run(call, packText(outcome.message));
    }
  }
}
