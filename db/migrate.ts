import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { databaseError } from './database-error.ts';

/** Marks a file as ours: "unds". */
const applicationId = 0x756e6473;

/**
 * Brings the file to this version. What was applied is counted in `user_version`, which is read and
 * raised inside one write transaction: of several processes that open a new file at once, one migrates
 * and the others find it done. (drizzle's own migrator looks before it locks.)
 */
export function migrate(sqlite: Sqlite, file: string, folder: string): void {
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  if (isCurrent(sqlite, file, migrations.length)) return;
  const apply = sqlite.transaction(() => {
    if (isCurrent(sqlite, file, migrations.length)) return;
    for (const { sql } of migrations.slice(count(sqlite, 'user_version'))) {
      for (const statement of sql) sqlite.exec(statement);
    }
    sqlite.pragma(`user_version = ${migrations.length}`);
    sqlite.pragma(`application_id = ${applicationId}`);
  });
  apply.immediate();
}

function isCurrent(sqlite: Sqlite, file: string, known: number): boolean {
  const applied = count(sqlite, 'user_version');
  const isOurs = count(sqlite, 'application_id') === applicationId;
  const isEmpty = count(sqlite, 'schema_version') === 0;
  if (!isOurs && !isEmpty) throw databaseError('not-a-database', file, 'open the database');
  if (applied > known) throw databaseError('newer-version', file, 'open the database');
  return applied === known;
}

function count(sqlite: Sqlite, pragma: string): number {
  return Number(sqlite.pragma(pragma, { simple: true }));
}

/**
 * The folder given, else the one beside this module, else the one of the project the process was started
 * in: a bundler moves the module and leaves the SQL behind.
 */
export function findMigrations(given?: string): string {
  const beside = import.meta.dirname;
  const places = [
    ...(given === undefined ? [] : [given]),
    ...(typeof beside === 'string' ? [join(/* turbopackIgnore: true */ beside, 'migrations')] : []),
    join(/* turbopackIgnore: true */ process.cwd(), 'db', 'migrations'),
  ];
  const found = places.find((place) => existsSync(join(place, 'meta', '_journal.json')));
  if (found !== undefined) return found;
  throw new Error(
    `The database's migrations are in none of ${places.join(', ')}. Start Understudy from its project folder.`,
  );
}
