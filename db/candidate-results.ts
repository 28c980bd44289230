import { type CandidateResult, candidateResult } from '#lib/leaderboard/board.ts';
import type { Database } from './client.ts';

interface Revision {
  readonly candidate: string;
  readonly revision: number;
}

interface Parsed {
  readonly revision: number;
  readonly result: CandidateResult;
}

/** What the candidates of a run did. Boards read all of it again and again, so each revision is parsed once. */
export class CandidateResults {
  readonly #statements: ReturnType<typeof prepare>;
  readonly #parsed = new Map<string, Parsed>();

  constructor(database: Database) {
    this.#statements = prepare(database);
  }

  /** Call it within a write. */
  write(run: number, result: CandidateResult): void {
    this.#statements.write.run(run, result.slug, JSON.stringify(result));
  }

  read(run: number): readonly CandidateResult[] {
    return this.#statements.revisions.all(run).map((revision) => this.#resultOf(run, revision));
  }

  #resultOf(run: number, { candidate, revision }: Revision): CandidateResult {
    const place = `${run} ${candidate}`;
    const known = this.#parsed.get(place);
    if (known?.revision === revision) return known.result;
    const result = candidateResult.parse(
      JSON.parse(this.#statements.read.get(run, candidate) ?? 'null'),
    );
    if (this.#parsed.size >= 2_000) this.#parsed.clear();
    this.#parsed.set(place, { revision, result });
    return result;
  }
}

function prepare({ sqlite }: Database) {
  return {
    write: sqlite.prepare<[run: number, candidate: string, content: string]>(
      `INSERT INTO results (run, candidate, revision, content) VALUES (?, ?, 1, ?)
       ON CONFLICT DO UPDATE SET revision = revision + 1, content = excluded.content`,
    ),
    revisions: sqlite.prepare<[run: number], Revision>(
      'SELECT candidate, revision FROM results WHERE run = ? ORDER BY rowid',
    ),
    read: sqlite
      .prepare<[run: number, candidate: string], string>(
        'SELECT content FROM results WHERE run = ? AND candidate = ?',
      )
      .pluck(),
  };
}
