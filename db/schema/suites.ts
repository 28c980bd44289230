import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { hash, packedText } from './columns.ts';

/** Suites by content hash: a run stays readable when its files change or go. */
export const suites = sqliteTable('suites', {
  hash: hash().primaryKey(),
  id: text().notNull(),
  version: text().notNull(),
  /** The summary as JSON, so that lists need not read whole suites. */
  summary: text().notNull(),
  content: text().notNull(),
  savedAtMs: integer().notNull(),
});

/** Prompt packs that people brought, by content hash. */
export const promptPacks = sqliteTable('prompt_packs', {
  hash: text().primaryKey(),
  id: text().notNull(),
  content: packedText().notNull(),
  addedAtMs: integer().notNull(),
});
