import { eq } from 'drizzle-orm';
import { type PromptPack, promptPack } from '#lib/judging/prompts/prompt-pack.ts';
import type { PromptPackStore, StoredPromptPack } from '#lib/run/prompt-pack-store.ts';
import type { Database } from './client.ts';
import { promptPacks } from './schema/suites.ts';

export class SqlitePromptPackStore implements PromptPackStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  get(hash: string): PromptPack | undefined {
    const { query } = this.#database;
    const row = this.#database.read('read the prompt pack', () =>
      query.select().from(promptPacks).where(eq(promptPacks.hash, hash)).get(),
    );
    return row === undefined ? undefined : packIn(row).pack;
  }

  list(): readonly StoredPromptPack[] {
    const { query } = this.#database;
    const oldestFirst = [promptPacks.addedAtMs, promptPacks.hash] as const;
    return this.#database
      .read('list the prompt packs', () =>
        query
          .select()
          .from(promptPacks)
          .orderBy(...oldestFirst)
          .all(),
      )
      .map(packIn);
  }

  put({ hash, pack }: StoredPromptPack, nowMs: number): void {
    const row = { hash, id: pack.id, content: JSON.stringify(pack), addedAtMs: nowMs };
    this.#database.write('save the prompt pack', () =>
      this.#database.query.insert(promptPacks).values(row).onConflictDoNothing().run(),
    );
  }
}

function packIn({ hash, content }: typeof promptPacks.$inferSelect): StoredPromptPack {
  return { hash, pack: promptPack.parse(JSON.parse(content)) };
}
