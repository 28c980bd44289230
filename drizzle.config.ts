import { defineConfig } from 'drizzle-kit';

/**
 * `npx drizzle-kit generate --name what-changes` writes the next migration. drizzle-kit knows neither
 * STRICT nor WITHOUT ROWID: they are added to its CREATE TABLE lines by hand; db/client.test.ts looks.
 */
export default defineConfig({
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: './db/schema/*.ts',
  out: './db/migrations',
});
