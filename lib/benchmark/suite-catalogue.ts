import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSuiteFolder } from './load-suite.ts';
import type { Suite } from './suite.ts';
import { suiteHeaderName } from './suite-files.ts';

/**
 * The suites that lie on some shelves, one folder a suite, named by its id. Of two with one name the one
 * on the first shelf wins. Folders are looked at anew each time, so that a suite imported by another
 * process shows up; a folder that has not changed is not read again.
 */
export class SuiteCatalogue {
  readonly #shelves: readonly string[];
  readonly #loaded = new Map<string, { readonly stamp: string; readonly suite: Suite }>();

  constructor(shelves: readonly string[]) {
    this.#shelves = shelves;
  }

  get ids(): readonly string[] {
    return [...new Set(this.#shelves.flatMap(suiteNames))].sort();
  }

  /** Throws an InputError where the suite's files are at fault. */
  get(id: string): Suite | undefined {
    const shelf = this.#shelves.find((each) => suiteNames(each).includes(id));
    return shelf === undefined ? undefined : this.load(join(shelf, id));
  }

  load(folder: string): Suite {
    const stamp = stampOf(folder);
    const known = this.#loaded.get(folder);
    if (known !== undefined && stamp !== undefined && known.stamp === stamp) return known.suite;
    const suite = loadSuiteFolder(folder, (base) => this.get(base));
    if (stamp !== undefined) this.#loaded.set(folder, { stamp, suite });
    return suite;
  }
}

function suiteNames(shelf: string): readonly string[] {
  if (!statSync(shelf, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(shelf).filter((name) =>
    statSync(join(shelf, name, suiteHeaderName), { throwIfNoEntry: false })?.isFile(),
  );
}

/** Moves when a file of the folder is written, added or removed; undefined where there is no folder. */
function stampOf(folder: string): string | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const files = readdirSync(folder).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name));
    return `${name} ${mtimeMs} ${size}`;
  });
  return files.sort().join('|');
}
