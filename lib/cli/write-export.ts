import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '#lib/benchmark/input-error.ts';
import type { ExportedFile } from '#lib/interchange/exported-file.ts';

export interface Destination {
  readonly out: string;
  readonly isFolder: boolean;
}

/**
 * Writes an export exactly at `out`, whole or not at all: beside it first, then renamed. A folder of an
 * earlier export is replaced; anything else that is there is left alone, and refused.
 * Returns the paths of what was written.
 */
export function writeExport(
  files: readonly ExportedFile[],
  { out, isFolder }: Destination,
): readonly string[] {
  const target = resolve(out);
  if (isFolder) refuseForeignFolder(target, out, files);
  else refuseOtherThanFile(target, out);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
    mkdirSync(draft);
    try {
      for (const { path, content } of files) writeFileSync(join(draft, basename(path)), content);
      putInPlace(draft, target, isFolder ? undefined : files[0]);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${out} could not be written: ${why}. Nothing was left there; free some space or choose another path.`,
    );
  }
  return isFolder ? files.map(({ path }) => join(out, basename(path))) : [out];
}

function putInPlace(draft: string, target: string, single: ExportedFile | undefined): void {
  if (single !== undefined) {
    renameSync(join(draft, basename(single.path)), target);
    return;
  }
  const old = `${draft}.old`;
  const replaces = existsSync(target);
  if (replaces) renameSync(target, old);
  renameSync(draft, target);
  if (replaces) rmSync(old, { recursive: true });
}

function refuseForeignFolder(target: string, out: string, files: readonly ExportedFile[]): void {
  const entry = statSync(target, { throwIfNoEntry: false });
  if (entry === undefined) return;
  const own = new Set(files.map(({ path }) => basename(path)));
  const isOurs = entry.isDirectory() && readdirSync(target).every((name) => own.has(name));
  if (!isOurs) {
    throw fault(out, 'there is something else here already', 'Name a path that does not exist.');
  }
}

function refuseOtherThanFile(target: string, out: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isFile() ?? true) return;
  throw fault(out, 'this is a folder, or no ordinary file', 'Name the file to write.');
}

function fault(out: string, what: string, mend: string): InputError {
  return new InputError([{ where: `--out ${out}`, what, mend }]);
}
