import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { hash } from './columns.ts';

/** Suites by content hash: a run stays readable when its files change or go. */
export const suites = sqliteTable('suites', {
  hash: hash().primaryKey(),
  id: text().notNull(),
  version: text().notNull(),
  content: text().notNull(),
  savedAtMs: integer().notNull(),
});

/** Prompt packs that people brought, by content hash. */
export const promptPacks = sqliteTable('prompt_packs', {
  hash: text().primaryKey(),
  id: text().notNull(),
  content: text().notNull(),
  addedAtMs: integer().notNull(),
});
