import type { ExportFormat } from '../export-format.ts';
import { csvRow } from './csv-row.ts';
import { type ScoreLine, scoreLines } from './score-lines.ts';

const columns = [
  'candidate',
  'character',
  'name',
  'language',
  'trial',
  'position',
  'probe',
  'boundary',
  'kind',
  'question',
  'turn',
  'reply',
  'metric',
  'state',
  'value',
  'verdict',
  'reason',
  'detail',
] as const satisfies readonly (keyof ScoreLine)[];

/** The same rows as `jsonl`, as RFC 4180 has them; votes are JSON in the last column. */
export const csv: ExportFormat = {
  id: 'csv',
  title: 'CSV: one row a turn and metric',
  write: (content) => {
    const rows = scoreLines(content).map((line) =>
      csvRow([...columns.map((column) => line[column]), JSON.stringify(line.votes)]),
    );
    return [{ path: 'scores.csv', content: [csvRow([...columns, 'votes']), ...rows].join('') }];
  },
};
