import { bundleNames } from './bundle-files.ts';
import { checksumsName, sha256 } from './checksums.ts';
import type { Difference } from './difference.ts';

/** A bundle's files as they are on the disk. */
export type BundleBytes = ReadonlyMap<string, Uint8Array>;

/** Files that are missing or do not belong, and files that are not what the list of checksums says. */
export function fileDifferences(files: BundleBytes): readonly Difference[] {
  const known: readonly string[] = bundleNames;
  return [
    ...known
      .filter((name) => !files.has(name))
      .map((where) => ({ where, stored: null, recomputed: 'a file of this name' })),
    ...[...files.keys()]
      .filter((name) => !known.includes(name))
      .map((where) => ({ where, stored: 'a file of this name', recomputed: null })),
    ...checksumDifferences(files),
  ];
}

function checksumDifferences(files: BundleBytes): readonly Difference[] {
  const listed = Buffer.from(files.get(checksumsName) ?? []).toString('latin1');
  const sums = new Map(
    [...files]
      .filter(([name]) => name !== checksumsName)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => [name, sha256(bytes)]),
  );
  const wrong = [...sums].flatMap(([name, recomputed]) => {
    if (listed.includes(`${recomputed}  ${name}\n`)) return [];
    const stored = /^([0-9a-f]{64}) {2}(.*)$/gm;
    const line = [...listed.matchAll(stored)].find((match) => match[2] === name);
    return [{ where: `${checksumsName}: ${name}`, stored: line?.[1] ?? null, recomputed }];
  });
  const expected = [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
  if (wrong.length > 0 || listed === expected) return wrong;
  return [{ where: checksumsName, stored: listed, recomputed: expected }];
}
