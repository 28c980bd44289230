import { csvRow } from '#lib/interchange/rows/csv-row.ts';
import type { Board, BoardRow } from '#lib/leaderboard/board.ts';
import { metricColumns } from './metric-text.ts';
import { type Column, table } from './table.ts';

/** What `leaderboard` prints as JSON. Scripts rely on its names. */
export function boardDocument(board: Board | undefined) {
  return board ?? { board: null, rows: [] };
}

const columns: readonly Column<BoardRow>[] = [
  { title: 'rank', align: 'right', text: ({ rank }) => rankText(rank) },
  { title: 'candidate', align: 'left', text: ({ slug }) => slug },
  ...metricColumns<BoardRow>(),
  { title: 'run', align: 'left', text: ({ run }) => run },
];

export function boardText(board: Board | undefined): string {
  if (board === undefined) return 'No run stands on this board yet.';
  const { suite, judges, protocol } = board.board;
  const title = `${suite.id} ${suite.version}, protocol ${protocol}, judged by ${judges.join(', ')}`;
  return `${title}\n\n${table(columns, board.rows)}`;
}

export function rankText(rank: BoardRow['rank']): string {
  if (rank === null) return '—';
  return rank.best === rank.worst ? String(rank.best) : `${rank.best}–${rank.worst}`;
}

const metricIds = ['overall', 'role-identity', 'role-knowledge', 'unknown-rejection'] as const;
const parts = ['value', 'low', 'high', 'n', 'unscored'] as const;
const rates = ['balanced', 'missed', 'falseRefusals'] as const;

/** One row a candidate; numbers as they are, not rounded. */
export function boardCsv(board: Board | undefined): string {
  const titles = [
    'slug',
    'control',
    'rankBest',
    'rankWorst',
    ...metricIds.flatMap((id) => parts.map((part) => `${id}.${part}`)),
    ...rates.map((rate) => `unknown-rejection.${rate}`),
    'calls',
    'inputTokens',
    'outputTokens',
    'costUsd',
    'run',
  ];
  return [csvRow(titles), ...(board?.rows ?? []).map(csvLine)].join('');
}

function csvLine({ slug, control, rank, metrics, usage, run }: BoardRow): string {
  const rejection = metrics['unknown-rejection'];
  return csvRow([
    slug,
    String(control),
    rank?.best ?? null,
    rank?.worst ?? null,
    ...metricIds.flatMap((id) => parts.map((part) => metrics[id]?.[part] ?? null)),
    ...rates.map((rate) => rejection?.[rate] ?? null),
    usage.calls,
    usage.inputTokens,
    usage.outputTokens,
    usage.costUsd,
    run,
  ]);
}
