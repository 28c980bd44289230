import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Models that people registered; scripts and controls live in the code. */
export const models = sqliteTable('models', {
  slug: text().primaryKey(),
  spec: text().notNull(),
  registeredAtMs: integer().notNull(),
});

/** The job of asking a model one question, taken by a worker: one row a model, with its newest question. */
export const modelChecks = sqliteTable('model_checks', {
  slug: text().primaryKey(),
  state: text({ enum: ['waiting', 'taken', 'answered', 'failed'] }).notNull(),
  askedAtMs: integer().notNull(),
  takenAtMs: integer(),
  /** What came of it, as JSON. */
  outcome: text(),
});
