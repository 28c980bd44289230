import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Suite } from '#lib/benchmark/suite.ts';
import { suiteHeaderName } from '#lib/benchmark/suite-files.ts';

/** Writes a suite as the folder it would be loaded from: `suite.yaml`, and one file a character named by its id. */
export function writeSuite(suite: Suite, folder: string): void {
  const { hash: _, characters, ...header } = suite;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, suiteHeaderName), asYaml(header));
  for (const { id, ...character } of characters) {
    writeFileSync(join(folder, `${id}.yaml`), asYaml(character));
  }
}

function asYaml(value: object): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
