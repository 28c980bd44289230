import { and, eq, inArray, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { modelErrorKind } from '#lib/models/model-error.ts';
import { type ModelSlug, modelSlug } from '#lib/models/model-spec.ts';
import type { ModelCheck, ModelCheckStore } from '#lib/run/model-check-store.ts';
import type { Database } from './client.ts';
import { modelChecks } from './schema/models.ts';

/** A worker that has not settled a check for this long is taken for gone. */
const staleAfterMs = 120_000;

const tokens = z.number().int().min(0).nullable();
const settled = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('answered'),
    question: z.string(),
    answer: z.string(),
    latencyMs: z.number(),
    inputTokens: tokens,
    outputTokens: tokens,
    atMs: z.number(),
  }),
  z.strictObject({
    state: z.literal('failed'),
    kind: modelErrorKind,
    message: z.string(),
    atMs: z.number(),
  }),
]);

export class SqliteModelCheckStore implements ModelCheckStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  request(slug: ModelSlug, nowMs: number): void {
    const waiting = { state: 'waiting', askedAtMs: nowMs, takenAtMs: null, outcome: null } as const;
    this.#database.write('ask for a model check', () => {
      const isSettled = inArray(modelChecks.state, ['answered', 'failed']);
      this.#database.query
        .insert(modelChecks)
        .values({ slug, ...waiting })
        .onConflictDoUpdate({ target: modelChecks.slug, set: waiting, setWhere: isSettled })
        .run();
    });
  }

  take(nowMs: number): ModelSlug | undefined {
    const isStale = and(
      eq(modelChecks.state, 'taken'),
      lte(modelChecks.takenAtMs, nowMs - staleAfterMs),
    );
    const find = () =>
      this.#database.query
        .select()
        .from(modelChecks)
        .where(or(eq(modelChecks.state, 'waiting'), isStale))
        .orderBy(modelChecks.askedAtMs, modelChecks.slug)
        .limit(1)
        .get();
    // Workers look often, and mostly there is nothing: the write lock is taken only where there is.
    if (this.#database.read('look for a model check', find) === undefined) return undefined;
    return this.#database.write('take a model check', () => {
      const found = find();
      if (found === undefined) return undefined;
      this.#update(found.slug, { state: 'taken', takenAtMs: nowMs });
      return modelSlug.parse(found.slug);
    });
  }

  settle(slug: ModelSlug, check: Exclude<ModelCheck, { state: 'waiting' }>): void {
    this.#database.write('save a model check', () =>
      this.#update(slug, { state: check.state, outcome: JSON.stringify(check) }),
    );
  }

  latest(): ReadonlyMap<string, ModelCheck> {
    const rows = this.#database.read('read model checks', () =>
      this.#database.query.select().from(modelChecks).all(),
    );
    return new Map(rows.map((row) => [row.slug, checkIn(row)]));
  }

  #update(slug: string, change: Partial<typeof modelChecks.$inferSelect>): void {
    const { query } = this.#database;
    query.update(modelChecks).set(change).where(eq(modelChecks.slug, slug)).run();
  }
}

function checkIn({ outcome, askedAtMs }: typeof modelChecks.$inferSelect): ModelCheck {
  if (outcome === null) return { state: 'waiting', askedAtMs };
  return settled.parse(JSON.parse(outcome));
}
