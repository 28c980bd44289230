import { callKey } from '#lib/journal/call-key.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { RunId } from '#lib/run/run-record.ts';
import type { UsageCount, UsageStore } from '#lib/run/usage-store.ts';
import type { Database } from './client.ts';
import { hashFromBytes } from './schema/columns.ts';

interface ShareRow {
  readonly side: 0 | 1;
  readonly candidate: string;
  readonly model: string;
  readonly cached: 0 | 1;
}

interface UseRow extends ShareRow {
  readonly key: Uint8Array;
}

interface UsageRow extends ShareRow {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Usage counted over one range of `call_uses`; texts are never read. */
export class SqliteUsageStore implements UsageStore {
  readonly #database: Database;
  readonly #statements: ReturnType<typeof prepare>;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = prepare(database);
  }

  count(run: RunId): readonly UsageCount[] {
    return this.#database
      .read('count the usage', () => this.#statements.count.all(run))
      .map(({ side, cached, ...rest }) => ({
        ...rest,
        side: sideNames[side],
        cached: cached === 1,
      }));
  }

  uses(run: RunId): ReturnType<UsageStore['uses']> {
    return this.#database
      .read('read the uses of calls', () => this.#statements.uses.all(run))
      .map(({ key, side, candidate, model, cached }) => ({
        key: callKey.parse(hashFromBytes(key)),
        side: sideNames[side],
        candidate: modelSlug.parse(candidate),
        model: modelSlug.parse(model),
        cached: cached === 1,
      }));
  }
}

const sideNames = { 0: 'candidate', 1: 'judge' } as const;

function prepare({ sqlite }: Database) {
  const ofRun = 'run = (SELECT number FROM runs WHERE id = ?)';
  const named = `JOIN names AS candidates ON candidates.id = candidate
       JOIN names AS models ON models.id = model`;
  return {
    count: sqlite.prepare<[string], UsageRow>(
      `SELECT side, candidates.name AS candidate, models.name AS model, cached, calls, inputTokens,
              outputTokens
       FROM (SELECT side, candidate, model, cached, count(*) AS calls,
                    total(input_tokens) AS inputTokens, total(output_tokens) AS outputTokens
             FROM call_uses JOIN calls ON calls.id = call_uses.call
             WHERE ${ofRun} AND status <> 'intended'
             GROUP BY side, candidate, model, cached) ${named}
       ORDER BY side, candidates.name, models.name, cached`,
    ),
    uses: sqlite.prepare<[string], UseRow>(
      `SELECT key, side, candidates.name AS candidate, models.name AS model, cached
       FROM call_uses JOIN calls ON calls.id = call_uses.call ${named}
       WHERE ${ofRun} ORDER BY key, side, candidates.name`,
    ),
  };
}
