import { eq } from 'drizzle-orm';
import { type ModelSlug, type RegisteredModel, registeredModel } from '#lib/models/model-spec.ts';
import type { ModelStore } from '#lib/run/model-store.ts';
import type { Database } from './client.ts';
import { models } from './schema/models.ts';

export class SqliteModelStore implements ModelStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  get(slug: ModelSlug): RegisteredModel | undefined {
    const { query } = this.#database;
    const row = this.#database.read('read the model', () =>
      query.select().from(models).where(eq(models.slug, slug)).get(),
    );
    return row === undefined ? undefined : modelIn(row);
  }

  list(): readonly RegisteredModel[] {
    const { query } = this.#database;
    return this.#database
      .read('list the models', () => query.select().from(models).orderBy(models.slug).all())
      .map(modelIn);
  }

  add({ slug, spec }: RegisteredModel, nowMs: number): boolean {
    const row = { slug, spec: JSON.stringify(spec), registeredAtMs: nowMs };
    return this.#database.write('register the model', () => {
      const insert = this.#database.query.insert(models).values(row).onConflictDoNothing();
      return insert.run().changes === 1;
    });
  }

  remove(slug: ModelSlug): boolean {
    return this.#database.write('remove the model', () => {
      const removal = this.#database.query.delete(models).where(eq(models.slug, slug));
      return removal.run().changes === 1;
    });
  }
}

function modelIn({ slug, spec }: typeof models.$inferSelect): RegisteredModel {
  return registeredModel.parse({ slug, spec: JSON.parse(spec) });
}
