import { eq } from 'drizzle-orm';
import { type Suite, suite } from '#lib/benchmark/suite.ts';
import type { SuiteStore } from '#lib/run/suite-store.ts';
import type { Database } from './client.ts';
import { suites } from './schema/suites.ts';

/** As many suites as a process is likely to show at a time. */
const kept = 16;

/** Suites in SQLite; a hash always means the same suite, so each is parsed once. */
export class SqliteSuiteStore implements SuiteStore {
  readonly #database: Database;
  readonly #parsed = new Map<string, Suite>();

  constructor(database: Database) {
    this.#database = database;
  }

  get(hash: string): Suite | undefined {
    const known = this.#parsed.get(hash);
    if (known !== undefined) return known;
    const { query } = this.#database;
    const row = this.#database.read('read the suite', () =>
      query.select().from(suites).where(eq(suites.hash, hash)).get(),
    );
    if (row === undefined) return undefined;
    const parsed = suite.parse(JSON.parse(row.content));
    if (this.#parsed.size >= kept) this.#parsed.clear();
    this.#parsed.set(hash, parsed);
    return parsed;
  }

  put(suite: Suite, nowMs: number): void {
    const { hash, id, version } = suite;
    if (this.#parsed.has(hash)) return;
    const row = { hash, id, version, content: JSON.stringify(suite), savedAtMs: nowMs };
    this.#database.write('save the suite', () =>
      this.#database.query.insert(suites).values(row).onConflictDoNothing().run(),
    );
  }
}
