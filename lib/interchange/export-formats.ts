import { bundle } from './bundle/bundle.ts';
import type { ExportFormat } from './export-format.ts';
import { csv } from './rows/csv.ts';
import { jsonl } from './rows/jsonl.ts';
import { wikiRoleEvalExport } from './wikiroleeval/export-records.ts';

export const exportFormats: readonly ExportFormat[] = [bundle, jsonl, csv, wikiRoleEvalExport];

export function findExportFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
