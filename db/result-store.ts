import type { Trial, Turn } from '#lib/conversation/transcript.ts';
import { JournalError } from '#lib/journal/journal-error.ts';
import type { CandidateResult } from '#lib/leaderboard/board.ts';
import { byPlace, byVotePlace } from '#lib/run/result-order.ts';
import type { ResultStore, StoredScore, StoredVote } from '#lib/run/result-store.ts';
import type { RunId } from '#lib/run/run-record.ts';
import { CandidateResults } from './candidate-results.ts';
import type { Database } from './client.ts';
import { GatheredWrites } from './gathered-writes.ts';
import { scoreIn, turnIn, voteIn } from './result-rows.ts';
import { prepareResultReads, prepareResultWrites } from './result-statements.ts';
import { lineupColumns, readingColumns, scoreColumns } from './result-values.ts';
import { RowIds } from './row-ids.ts';
import { hashToBytes } from './schema/columns.ts';

/** Derived rows in SQLite. */
export class SqliteResultStore implements ResultStore {
  readonly #database: Database;
  readonly #ids: RowIds;
  readonly #gathered: GatheredWrites;
  readonly #writes: ReturnType<typeof prepareResultWrites>;
  readonly #candidates: CandidateResults;
  readonly #ofRun: ReturnType<typeof prepareResultReads>;
  readonly #ofTrial: ReturnType<typeof prepareResultReads>;

  constructor(database: Database) {
    this.#database = database;
    this.#ids = new RowIds(database);
    this.#gathered = new GatheredWrites(database, 'save results', () => this.#ids.forget());
    this.#writes = prepareResultWrites(database);
    this.#candidates = new CandidateResults(database);
    this.#ofRun = prepareResultReads(database, 'run');
    this.#ofTrial = prepareResultReads(database, 'trial');
  }

  saveTurn(run: RunId, turn: Turn): void {
    this.#ids.runNumber(run);
    const { trial, position, probe, outcome } = turn;
    const bytes = outcome.state === 'skipped' ? null : hashToBytes(outcome.key);
    const call = bytes === null ? null : (this.#writes.findCall.get(bytes) ?? null);
    if (
      outcome.state === 'replied' &&
      this.#writes.findReply.get(hashToBytes(outcome.key)) === undefined
    ) {
      throw new JournalError('not-replied', outcome.key);
    }
    const failure = outcome.state === 'failed' ? JSON.stringify(outcome.failure) : null;
    const missingKey = call === null ? bytes : null;
    this.#gathered.add(() => {
      const place = [this.#ids.trialId(run, trial), position, this.#ids.nameId(probe)] as const;
      this.#writes.turn.run(...place, outcome.state, call, missingKey, failure);
    });
  }

  saveVote(run: RunId, { trial, position, vote }: StoredVote): void {
    this.#ids.runNumber(run);
    const bytes = hashToBytes(vote.key);
    const call = this.#writes.findCall.get(bytes) ?? null;
    this.#gathered.add(() => {
      const { metric, judge, sample, identities, reading } = vote;
      this.#writes.vote.run(
        ...([this.#ids.trialId(run, trial), position] as const),
        ...([this.#ids.nameId(metric), this.#ids.nameId(judge), sample] as const),
        ...([call, call === null ? bytes : null] as const),
        ...lineupColumns(identities, this.#ids),
        ...readingColumns(reading),
      );
    });
  }

  saveScore(run: RunId, { trial, position, metric, score }: StoredScore): void {
    this.#ids.runNumber(run);
    this.#gathered.add(() => {
      const place = [this.#ids.trialId(run, trial), position, this.#ids.nameId(metric)] as const;
      this.#writes.score.run(...place, ...scoreColumns(score));
    });
  }

  saveResults(run: RunId, results: readonly CandidateResult[]): void {
    const number = this.#ids.runNumber(run);
    for (const result of results) {
      this.#gathered.add(() => this.#candidates.write(number, result));
    }
  }

  async flush(): Promise<void> {
    this.commit();
  }

  /** What `flush` does, for whoever closes the file. Throws a DatabaseError. */
  commit(): void {
    this.#gathered.commit();
  }

  turns(run: RunId, trial?: Trial): readonly Turn[] {
    return this.#read(run, trial, ({ turns }, id) =>
      turns.all(id).map((row) => turnIn(row, this.#ids)),
    ).sort(byPlace);
  }

  votes(run: RunId, trial?: Trial): readonly StoredVote[] {
    return this.#read(run, trial, ({ votes }, id) =>
      votes.all(id).map((row) => voteIn(row, this.#ids)),
    ).sort(byVotePlace);
  }

  scores(run: RunId, trial?: Trial): readonly StoredScore[] {
    return this.#read(run, trial, ({ scores }, id) =>
      scores.all(id).map((row) => scoreIn(row, this.#ids)),
    ).sort(byPlace);
  }

  results(run: RunId): readonly CandidateResult[] {
    const number = this.#ids.findRunNumber(run);
    if (number === undefined) return [];
    return this.#database.read('read results', () => {
      this.#gathered.commit();
      return this.#candidates.read(number);
    });
  }

  /** Rows of the run, or of one trial, with what was gathered so far. */
  #read<Row>(
    run: RunId,
    trial: Trial | undefined,
    rows: (statements: ReturnType<typeof prepareResultReads>, id: number) => Row[],
  ): Row[] {
    return this.#database.read('read results', () => {
      this.#gathered.commit();
      if (trial === undefined) {
        const number = this.#ids.findRunNumber(run);
        return number === undefined ? [] : rows(this.#ofRun, number);
      }
      const id = this.#ids.findTrialId(run, trial);
      return id === undefined ? [] : rows(this.#ofTrial, id);
    });
  }
}
