import { createHash } from 'node:crypto';
import type { ExportedFile } from '../exported-file.ts';

export const checksumsName = 'SHA256SUMS';

/** What `sha256sum -c SHA256SUMS` checks: one line a file, by name. */
export function checksumsOf(files: readonly ExportedFile[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => `${sha256(content)}  ${path}\n`)
    .join('');
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
