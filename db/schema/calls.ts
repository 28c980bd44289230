import { integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { hash, packedText } from './columns.ts';
import { runs } from './runs.ts';

/**
 * The journal. Rows are small and of nearly one size from intent to outcome, so that settling moves no
 * pages; texts lie apart in `call_texts`, so that counting never reads them. Other tables name a call by
 * `id`; its key stands here and in the index alone.
 */
export const calls = sqliteTable(
  'calls',
  {
    id: integer().primaryKey(),
    key: hash().notNull(),
    status: text({ enum: ['intended', 'replied', 'failed'] }).notNull(),
    finishReason: text({ enum: ['stop', 'length', 'other'] }),
    inputTokens: integer(),
    outputTokens: integer(),
    latencyMs: real(),
    attempts: integer(),
    errorKind: text(),
    sentAtMs: integer().notNull(),
    settledAtMs: integer(),
  },
  (table) => [uniqueIndex('calls_by_key').on(table.key)],
);

/** The reply of a call that replied, the message of one that failed. */
export const callTexts = sqliteTable('call_texts', {
  call: integer()
    .primaryKey()
    .references(() => calls.id, { onDelete: 'cascade' }),
  text: packedText().notNull(),
});

/** Slugs, metric ids, probe ids and line-ups, each written once. */
export const names = sqliteTable(
  'names',
  { id: integer().primaryKey(), name: text().notNull() },
  (table) => [uniqueIndex('names_by_name').on(table.name)],
);

/** Which run used which call for whom; the primary key is the range that usage is counted over. */
export const callUses = sqliteTable(
  'call_uses',
  {
    run: integer()
      .notNull()
      .references(() => runs.number, { onDelete: 'cascade' }),
    /** 0: the candidate's reply; 1: a judge's vote on it. */
    side: integer().notNull(),
    candidate: integer().notNull(),
    call: integer()
      .notNull()
      .references(() => calls.id),
    model: integer().notNull(),
    /** 1: the reply was there before; 0: this run asked for it. */
    cached: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.run, table.side, table.candidate, table.call] })],
);
