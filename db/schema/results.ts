import {
  blob,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { hash, packedText } from './columns.ts';
import { runs } from './runs.ts';

/** Everything here is derived from the journal and may be thrown away. Names are ids in `names`. */
export const trials = sqliteTable(
  'trials',
  {
    id: integer().primaryKey(),
    run: integer()
      .notNull()
      .references(() => runs.number, { onDelete: 'cascade' }),
    candidate: integer().notNull(),
    character: integer().notNull(),
    number: integer().notNull(),
  },
  (table) => [
    uniqueIndex('trials_by_run').on(table.run, table.candidate, table.character, table.number),
  ],
);

const trial = () =>
  integer()
    .notNull()
    .references(() => trials.id, { onDelete: 'cascade' });

export const turns = sqliteTable(
  'turns',
  {
    trial: trial(),
    position: integer().notNull(),
    probe: integer().notNull(),
    state: text({ enum: ['replied', 'failed', 'skipped'] }).notNull(),
    call: integer(),
    /** Where no call is: a stored reply was looked for that the journal never held. */
    missingKey: hash(),
    /** The failure as JSON: the journal may hold a later reply under the same key. */
    failure: text(),
  },
  (table) => [primaryKey({ columns: [table.trial, table.position] })],
);

export const votes = sqliteTable(
  'votes',
  {
    trial: trial(),
    position: integer().notNull(),
    metric: integer().notNull(),
    judge: integer().notNull(),
    sample: integer().notNull(),
    call: integer(),
    missingKey: hash(),
    /** The identities, sorted, as a JSON list in `names`; null where none were shown. */
    lineup: integer(),
    /** The order they were shown in: one byte an identity, its index in the line-up. */
    shown: blob(),
    state: text({ enum: ['read', 'unread', 'failed'] }).notNull(),
    value: real(),
    picked: packedText(),
    errorKind: text(),
    note: packedText(),
  },
  (table) => [
    primaryKey({
      columns: [table.trial, table.position, table.metric, table.judge, table.sample],
    }),
  ],
);

export const scores = sqliteTable(
  'scores',
  {
    trial: trial(),
    position: integer().notNull(),
    metric: integer().notNull(),
    value: real(),
    verdict: real(),
    /** null: scored. */
    reason: text(),
    detail: packedText(),
  },
  (table) => [primaryKey({ columns: [table.trial, table.position, table.metric] })],
);

export const results = sqliteTable(
  'results',
  {
    run: integer()
      .notNull()
      .references(() => runs.number, { onDelete: 'cascade' }),
    candidate: text().notNull(),
    /** Raised with every write, so that readers know what they have read already. */
    revision: integer().notNull(),
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.run, table.candidate] })],
);
