import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadSuiteFolder } from './load-suite.ts';
import type { Suite } from './suite.ts';
import { suiteHeaderName } from './suite-files.ts';

/**
 * The suites that lie in some folders, one folder a suite, named by its id. Of two with one name the
 * first wins. A suite is loaded when it is asked for; a broken one does not hide the others.
 */
export class SuiteCatalogue {
  readonly #folders: ReadonlyMap<string, string>;
  readonly #loaded = new Map<string, Suite>();

  constructor(shelves: readonly string[]) {
    this.#folders = new Map(shelves.toReversed().flatMap(suiteFolders));
  }

  get ids(): readonly string[] {
    return [...this.#folders.keys()].sort();
  }

  /** Where a suite's files lie; undefined where there is no such suite. */
  folderOf(id: string): string | undefined {
    return this.#folders.get(id);
  }

  /** Throws an InputError where the suite's files are at fault. */
  get(id: string): Suite | undefined {
    const folder = this.#folders.get(id);
    return folder === undefined ? undefined : this.load(folder);
  }

  load(folder: string): Suite {
    const known = this.#loaded.get(folder);
    if (known !== undefined) return known;
    const suite = loadSuiteFolder(folder, (base) => this.get(base));
    this.#loaded.set(folder, suite);
    return suite;
  }
}

function suiteFolders(shelf: string): readonly (readonly [string, string])[] {
  if (!statSync(shelf, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isFile(join(shelf, entry.name, suiteHeaderName)))
    .map((entry) => [entry.name, join(shelf, entry.name)]);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
