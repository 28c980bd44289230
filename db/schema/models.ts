import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { packedText } from './columns.ts';

/** Models that people registered; scripts and controls live in the code. */
export const models = sqliteTable('models', {
  slug: text().primaryKey(),
  spec: text().notNull(),
  registeredAtMs: integer().notNull(),
});

/** The job of asking a model one question, taken by a worker. The newest of a slug is shown. */
export const modelChecks = sqliteTable(
  'model_checks',
  {
    id: integer().primaryKey(),
    slug: text().notNull(),
    state: text({ enum: ['waiting', 'taken', 'answered', 'failed'] }).notNull(),
    askedAtMs: integer().notNull(),
    takenAtMs: integer(),
    settledAtMs: integer(),
    question: packedText(),
    answer: packedText(),
    latencyMs: real(),
    inputTokens: integer(),
    outputTokens: integer(),
    errorKind: text(),
    message: packedText(),
  },
  (table) => [
    index('model_checks_by_slug').on(table.slug, table.id),
    index('model_checks_by_state').on(table.state, table.id),
  ],
);
