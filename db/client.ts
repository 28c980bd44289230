import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { describeFault } from './database-error.ts';
import { findMigrations, migrate } from './migrate.ts';

/** An open file: `query` for what is rare, prepared statements of `sqlite` on the hot path. */
export interface Database {
  readonly file: string;
  readonly sqlite: Sqlite.Database;
  readonly query: BetterSQLite3Database;
  /** Runs `work` in one transaction that holds the write lock from its start. Throws a DatabaseError. */
  write<T>(doing: string, work: () => T): T;
  /** Runs `work`, which only reads. Throws a DatabaseError. */
  read<T>(doing: string, work: () => T): T;
  close(): void;
}

export interface OpenOptions {
  /** The folder of migrations, where a bundler has moved this module. */
  readonly migrations?: string;
  /** How long to wait for another process's lock. */
  readonly busyTimeoutMs?: number;
}

/** Opens or creates the database and its folder, and migrates it. Throws a DatabaseError. */
export function openDatabase(file: string, options: OpenOptions = {}): Database {
  const { busyTimeoutMs = 5_000 } = options;
  try {
    mkdirSync(dirname(file), { recursive: true });
    return wrap(file, openAndMigrate(file, busyTimeoutMs, findMigrations(options.migrations)));
  } catch (error) {
    throw describeFault(error, file, 'open the database');
  }
}

function openAndMigrate(file: string, busyTimeoutMs: number, migrations: string): Sqlite.Database {
  const sqlite = new Sqlite(file, { timeout: busyTimeoutMs });
  try {
    switchToWriteAheadLog(sqlite, busyTimeoutMs);
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('cache_size = -16000');
    // Keys are hashes, so each commit touches scattered index pages: fewer, larger checkpoints.
    sqlite.pragma('wal_autocheckpoint = 4000');
    sqlite.pragma('journal_size_limit = 67108864');
    migrate(sqlite, file, migrations);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Changing the journal mode does not wait for locks as statements do, so the waiting is done here. */
function switchToWriteAheadLog(sqlite: Sqlite.Database, budgetMs: number): void {
  const stepMs = 25;
  for (let waitedMs = 0; ; waitedMs += stepMs) {
    try {
      sqlite.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || waitedMs >= budgetMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stepMs);
    }
  }
}

function wrap(file: string, sqlite: Sqlite.Database): Database {
  const guarded = <T>(doing: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw describeFault(error, file, doing);
    }
  };
  return {
    file,
    sqlite,
    query: drizzle(sqlite, { casing: 'snake_case' }),
    write: (doing, work) => guarded(doing, () => sqlite.transaction(work).immediate()),
    read: guarded,
    close: () => sqlite.close(),
  };
}
