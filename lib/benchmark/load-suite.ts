import { basename } from 'node:path';
import { z } from 'zod';
import { character } from './character.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { suiteId } from './identifiers.ts';
import { type Fault, InputError } from './input-error.ts';
import { schemaFaults } from './schema-faults.ts';
import { type Suite, suiteHeader } from './suite.ts';
import { readSuiteFolder, type SuiteFile, suiteHeaderName } from './suite-files.ts';
import { hashOf } from './suite-hash.ts';
import { applyView, type ResolveSuite, suiteView } from './suite-view.ts';
import { lineOf, parseYaml } from './yaml-document.ts';

const header = suiteHeader.extend({ view: suiteView.optional() });

export function loadSuiteFolder(folder: string, resolve: ResolveSuite): Suite {
  return loadSuite(folder, readSuiteFolder(folder), resolve);
}

/**
 * A suite from its files. Throws an InputError that names every fault of every file with its line,
 * so that a person mends them in one go.
 */
export function loadSuite(
  folder: string,
  files: readonly SuiteFile[],
  resolve: ResolveSuite,
): Suite {
  const isHeader = (file: SuiteFile) => basename(file.path) === suiteHeaderName;
  const headerFile = files.find(isHeader);
  if (headerFile === undefined) {
    throw new InputError([
      {
        where: folder,
        what: `there is no ${suiteHeaderName}`,
        mend: 'Add one with id, version, title and licence.',
      },
    ]);
  }
  const faults: Fault[] = [];
  const parsedHeader = collect(faults, () => parseFile(headerFile, header, (value) => value));
  const read = files
    .filter((file) => !isHeader(file))
    .flatMap((file) => {
      const parsed = collect(faults, () => parseFile(file, character, withIds(file.name)));
      return parsed === undefined ? [] : [{ file, character: parsed }];
    });
  faults.push(...duplicateIds(read));
  if (parsedHeader === undefined || faults.length > 0) throw new InputError(faults);
  const characters = read.map((each) => each.character);
  const { view, ...head } = parsedHeader;
  const chosen = view === undefined ? characters : applyView(view, characters, headerFile, resolve);
  if (chosen.length === 0) {
    throw new InputError([
      {
        where: folder,
        what: 'the suite has no character',
        mend: 'Add one YAML file a character beside suite.yaml.',
      },
    ]);
  }
  const sorted = [...chosen].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...head, id: suiteId.parse(head.id), hash: hashOf(head, sorted), characters: sorted };
}

function parseFile<Schema extends z.ZodType>(
  file: SuiteFile,
  schema: Schema,
  prepare: (value: unknown) => unknown,
): z.output<Schema> {
  const result = schema.safeParse(prepare(parseYaml(file.text, file.path)));
  if (result.success) return result.data;
  const source = {
    where: file.path,
    lineOf: (path: readonly PropertyKey[]) => lineOf(file.text, path),
  };
  throw new InputError(schemaFaults(result.error, source));
}

const withId = z.looseObject({ id: z.unknown().optional() });
const withProbes = z.looseObject({ probes: z.array(z.unknown()) });

/** Ids may be left out: a character is called after its file, a probe after its place. */
function withIds(name: string): (value: unknown) => unknown {
  return (value) => {
    const parsed = withId.safeParse(value);
    if (!parsed.success) return value;
    const named = { ...parsed.data, id: parsed.data.id ?? name };
    const listed = withProbes.safeParse(named);
    if (!listed.success) return named;
    return { ...named, probes: listed.data.probes.map(numbered) };
  };
}

function numbered(value: unknown, index: number): unknown {
  const probe = withId.safeParse(value);
  return probe.success ? { ...probe.data, id: probe.data.id ?? `p${index + 1}` } : value;
}

function collect<T>(faults: Fault[], attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}
