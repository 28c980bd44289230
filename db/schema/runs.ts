import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { packedText } from './columns.ts';

/** Every other table names a run by its `number`, which takes a byte or two where the id takes twenty. */
export const runs = sqliteTable(
  'runs',
  {
    number: integer().primaryKey(),
    id: text().notNull(),
    plan: text().notNull(),
    manifestHash: text().notNull(),
    settings: text().notNull(),
    status: text().notNull(),
    wish: text().notNull(),
    message: packedText(),
    createdAtMs: integer().notNull(),
    startedAtMs: integer(),
    finishedAtMs: integer(),
    leaseHost: text(),
    leasePid: integer(),
    leaseStartedAtMs: integer(),
    leaseExpiresAtMs: integer(),
  },
  (table) => [
    uniqueIndex('runs_by_id').on(table.id),
    index('runs_by_status').on(table.status, table.createdAtMs),
  ],
);

/** Heartbeats of the processes that take work. */
export const workers = sqliteTable(
  'workers',
  {
    number: integer().primaryKey(),
    host: text().notNull(),
    pid: integer().notNull(),
    startedAtMs: integer().notNull(),
    seenAtMs: integer().notNull(),
  },
  (table) => [uniqueIndex('workers_by_process').on(table.host, table.pid, table.startedAtMs)],
);
