import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from './input-error.ts';

/** One file of a suite folder. `name` is what its character is called after. */
export interface SuiteFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

export const suiteHeaderName = 'suite.yaml';

/** The YAML files of a suite's folder, in the order of their names. Other files are left alone. */
export function readSuiteFolder(folder: string): readonly SuiteFile[] {
  return entriesOf(folder)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return {
        path,
        name: basename(name).replace(/\.ya?ml$/i, ''),
        text: readFileSync(path, 'utf8'),
      };
    });
}

function entriesOf(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError([
      {
        where: folder,
        what: 'there is no such folder',
        mend: 'Name a suite id, or a folder with a suite.yaml in it.',
      },
    ]);
  }
  return readdirSync(folder);
}
