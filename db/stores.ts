import { SqliteCallCountStore } from './call-count-store.ts';
import { type OpenOptions, openDatabase } from './client.ts';
import { SqliteJournal } from './journal-store.ts';
import { SqliteModelCheckStore } from './model-check-store.ts';
import { SqliteModelStore } from './model-store.ts';
import { SqlitePromptPackStore } from './prompt-pack-store.ts';
import { SqliteResultStore } from './result-store.ts';
import { SqliteRunStore } from './run-store.ts';
import { SqliteSuiteStore } from './suite-store.ts';
import { SqliteUsageStore } from './usage-store.ts';
import { SqliteWorkerStore } from './worker-store.ts';

/** Every port over one file. `nowMs` is the wall clock. Throws a DatabaseError. */
export function openSqliteStores(file: string, nowMs: () => number, options: OpenOptions = {}) {
  const database = openDatabase(file, options);
  const results = new SqliteResultStore(database);
  return {
    journal: new SqliteJournal(database, nowMs),
    runs: new SqliteRunStore(database),
    results,
    usage: new SqliteUsageStore(database),
    counts: new SqliteCallCountStore(database),
    models: new SqliteModelStore(database),
    checks: new SqliteModelCheckStore(database),
    suites: new SqliteSuiteStore(database),
    packs: new SqlitePromptPackStore(database),
    workers: new SqliteWorkerStore(database),
    /** Commits what was gathered. Throws a DatabaseError where it cannot; the file is closed all the same. */
    close: () => {
      try {
        results.commit();
      } finally {
        database.close();
      }
    },
  };
}
