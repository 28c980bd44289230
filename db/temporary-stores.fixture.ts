import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newRun } from '#lib/run/run-store.contract.ts';
import type { OpenOptions } from './client.ts';
import { openSqliteStores } from './stores.ts';

/** The stores over a file in a folder of its own; closing removes it. */
export function temporaryStores(options: OpenOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-db-'));
  const file = join(folder, 'understudy.db');
  const stores = openSqliteStores(file, () => 1_000, options);
  return {
    ...stores,
    file,
    close: () => {
      stores.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same with the runs `run-a` and `run-b`. */
export function storesWithRuns() {
  const stores = temporaryStores();
  for (const id of ['run-a', 'run-b']) stores.runs.create(newRun(id));
  return stores;
}
