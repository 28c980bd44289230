import { type Trial, type Turn, transcriptIdOf } from '#lib/conversation/transcript.ts';
import type { CandidateResult } from '#lib/leaderboard/board.ts';
import { byPlace, isSameTrial, type Place, votePlace } from './result-order.ts';
import type { ResultStore, StoredScore, StoredVote } from './result-store.ts';
import type { RunId } from './run-record.ts';

/** Derived rows that live as long as their process, for tests. */
export class MemoryResultStore implements ResultStore {
  readonly #turns = new Shelf<Turn>((turn) => turn);
  readonly #votes = new Shelf<StoredVote>(votePlace);
  readonly #scores = new Shelf<StoredScore>((score) => score);
  readonly #results = new Map<RunId, Map<string, CandidateResult>>();

  saveTurn(run: RunId, turn: Turn): void {
    this.#turns.put(run, turn);
  }

  saveVote(run: RunId, vote: StoredVote): void {
    this.#votes.put(run, vote);
  }

  saveScore(run: RunId, score: StoredScore): void {
    this.#scores.put(run, score);
  }

  saveResults(run: RunId, results: readonly CandidateResult[]): void {
    const kept = this.#results.get(run) ?? new Map<string, CandidateResult>();
    for (const result of results) kept.set(result.slug, result);
    this.#results.set(run, kept);
  }

  async flush(): Promise<void> {}

  turns(run: RunId, trial?: Trial): readonly Turn[] {
    return this.#turns.list(run, trial);
  }

  votes(run: RunId, trial?: Trial): readonly StoredVote[] {
    return this.#votes.list(run, trial);
  }

  scores(run: RunId, trial?: Trial): readonly StoredScore[] {
    return this.#scores.list(run, trial);
  }

  results(run: RunId): readonly CandidateResult[] {
    return [...(this.#results.get(run)?.values() ?? [])];
  }
}

/** Rows of one kind, by run and place. */
class Shelf<Row> {
  readonly #runs = new Map<RunId, Map<string, Row>>();
  readonly #placeOf: (row: Row) => Place;

  constructor(placeOf: (row: Row) => Place) {
    this.#placeOf = placeOf;
  }

  put(run: RunId, row: Row): void {
    const { trial, position, metric, judge, sample } = this.#placeOf(row);
    const rows = this.#runs.get(run) ?? new Map<string, Row>();
    rows.set([transcriptIdOf(trial), position, metric, judge, sample].join(' '), row);
    this.#runs.set(run, rows);
  }

  list(run: RunId, trial: Trial | undefined): readonly Row[] {
    return [...(this.#runs.get(run)?.values() ?? [])]
      .filter((row) => trial === undefined || isSameTrial(this.#placeOf(row).trial, trial))
      .sort((a, b) => byPlace(this.#placeOf(a), this.#placeOf(b)));
  }
}
