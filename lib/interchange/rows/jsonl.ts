import type { ExportFormat } from '../export-format.ts';
import { scoreLines } from './score-lines.ts';

/** One JSON object a line: a turn under a metric. */
export const jsonl: ExportFormat = {
  id: 'jsonl',
  title: 'JSON Lines: one line a turn and metric',
  write: (content) => [
    {
      path: 'scores.jsonl',
      content: scoreLines(content)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    },
  ],
};
