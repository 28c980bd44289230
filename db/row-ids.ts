import type { Trial } from '#lib/conversation/transcript.ts';
import type { CallUse } from '#lib/journal/journal.ts';
import type { Database } from './client.ts';

/** Something was to be written for a run that was never created. */
export class UnknownRunError extends Error {
  constructor(run: string) {
    super(`There is no run ${run} in the database; create it before anything is written for it.`);
    this.name = 'UnknownRunError';
  }
}

export function sideNumber(side: CallUse['side']): number {
  return side === 'candidate' ? 0 : 1;
}

/**
 * The small numbers that stand for names, runs and trials in large tables, remembered once read or
 * made. After a transaction that was rolled back they must be forgotten: it may have made some.
 */
export class RowIds {
  readonly #names = new Map<string, number>();
  readonly #texts = new Map<number, string>();
  readonly #runs = new Map<string, number>();
  readonly #trials = new Map<string, number>();
  readonly #statements: ReturnType<typeof prepare>;

  constructor(database: Database) {
    this.#statements = prepare(database);
  }

  /** Makes the name where it is new: call it within a write. */
  nameId(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const { findName, addName } = this.#statements;
    const id = findName.get(name) ?? Number(addName.run(name).lastInsertRowid);
    this.#names.set(name, id);
    return id;
  }

  /** undefined where the name was never written. */
  findNameId(name: string): number | undefined {
    return this.#names.get(name) ?? this.#statements.findName.get(name);
  }

  name(id: number): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const name = this.#statements.readName.get(id);
    if (name === undefined) throw new Error(`The database names no name ${id}; it is damaged.`);
    this.#texts.set(id, name);
    return name;
  }

  findRunNumber(run: string): number | undefined {
    const known = this.#runs.get(run) ?? this.#statements.findRun.get(run);
    if (known !== undefined) this.#runs.set(run, known);
    return known;
  }

  runNumber(run: string): number {
    const number = this.findRunNumber(run);
    if (number === undefined) throw new UnknownRunError(run);
    return number;
  }

  /** Makes the trial where it is new: call it within a write. */
  trialId(run: string, trial: Trial): number {
    const place = `${run}~${trial.candidate}~${trial.character}~${trial.number}`;
    const known = this.#trials.get(place);
    if (known !== undefined) return known;
    const values = this.#trialValues(run, trial);
    const { findTrial, addTrial } = this.#statements;
    const id = findTrial.get(...values) ?? Number(addTrial.run(...values).lastInsertRowid);
    this.#trials.set(place, id);
    return id;
  }

  /** undefined where nothing was written for the trial. */
  findTrialId(run: string, { candidate, character, number }: Trial): number | undefined {
    const runNumber = this.findRunNumber(run);
    const candidateId = this.findNameId(candidate);
    const characterId = this.findNameId(character);
    if (runNumber === undefined || candidateId === undefined || characterId === undefined) {
      return undefined;
    }
    return this.#statements.findTrial.get(runNumber, candidateId, characterId, number);
  }

  forget(): void {
    for (const map of [this.#names, this.#texts, this.#runs, this.#trials]) map.clear();
  }

  #trialValues(run: string, trial: Trial): [number, number, number, number] {
    const { candidate, character, number } = trial;
    return [this.runNumber(run), this.nameId(candidate), this.nameId(character), number];
  }
}

function prepare({ sqlite }: Database) {
  return {
    findName: sqlite.prepare<[string], number>('SELECT id FROM names WHERE name = ?').pluck(),
    addName: sqlite.prepare<[string]>('INSERT INTO names (name) VALUES (?)'),
    readName: sqlite.prepare<[number], string>('SELECT name FROM names WHERE id = ?').pluck(),
    findRun: sqlite.prepare<[string], number>('SELECT number FROM runs WHERE id = ?').pluck(),
    findTrial: sqlite
      .prepare<[number, number, number, number], number>(
        'SELECT id FROM trials WHERE run = ? AND candidate = ? AND character = ? AND number = ?',
      )
      .pluck(),
    addTrial: sqlite.prepare<[number, number, number, number]>(
      'INSERT INTO trials (run, candidate, character, number) VALUES (?, ?, ?, ?)',
    ),
  };
}
