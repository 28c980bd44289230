import type { ImportFormat } from './import-format.ts';
import { wikiRoleEvalImport } from './wikiroleeval/import-records.ts';

export const importFormats: readonly ImportFormat[] = [wikiRoleEvalImport];

export function findImportFormat(id: string): ImportFormat | undefined {
  return importFormats.find((format) => format.id === id);
}
