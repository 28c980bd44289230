import type { Character } from './character.ts';
import type { Fault } from './input-error.ts';
import type { SuiteFile } from './suite-files.ts';
import { lineOf } from './yaml-document.ts';

interface ReadCharacter {
  readonly file: SuiteFile;
  readonly character: Character;
}

/** Ids that two characters of a suite share, or two probes of a character. */
export function duplicateIds(read: readonly ReadCharacter[]): readonly Fault[] {
  return [...read.flatMap(sharedCharacterId), ...read.flatMap(sharedProbeIds)];
}

function sharedCharacterId(
  { file, character }: ReadCharacter,
  index: number,
  all: readonly ReadCharacter[],
): readonly Fault[] {
  const first = all.findIndex((each) => each.character.id === character.id);
  const other = all[first];
  if (other === undefined || first === index) return [];
  return [
    {
      ...at(file, ['id']),
      what: `the character id "${character.id}" is also used in ${other.file.path}`,
      mend: 'Give one of the two another id (without an id, a character is called after its file).',
    },
  ];
}

function sharedProbeIds({ file, character }: ReadCharacter): readonly Fault[] {
  const ids = character.probes.map((probe) => probe.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            ...at(file, ['probes', index, 'id']),
            what: `the probe id "${id}" is used twice`,
            mend: 'Give each probe of a character an id of its own.',
          },
        ],
  );
}

function at(
  file: SuiteFile,
  path: readonly (string | number)[],
): Pick<Fault, 'where' | 'line' | 'path'> {
  const line = lineOf(file.text, path);
  return { where: file.path, path: path.join('.'), ...(line === undefined ? {} : { line }) };
}
