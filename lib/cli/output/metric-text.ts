import type { Aggregate } from '#lib/leaderboard/aggregate.ts';
import type { MetricTable } from '#lib/leaderboard/board.ts';
import type { Column } from './table.ts';

/** The judged metrics and their mean, in the order of columns, as tables call them. */
const shown = [
  ['overall', 'overall'],
  ['role-identity', 'identity'],
  ['role-knowledge', 'knowledge'],
  ['unknown-rejection', 'rejection'],
] as const;

/** `0.83 [0.75, 0.90]`; a dash where there is no value. */
export function aggregateText(aggregate: Aggregate | undefined): string {
  const { value, low, high } = aggregate ?? { value: null, low: null, high: null };
  if (value === null) return '—';
  const interval = low === null || high === null ? '' : ` [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  return `${value.toFixed(2)}${interval}`;
}

interface Measured {
  readonly metrics: MetricTable;
}

/** One column a metric, then how many turns are scored and how many are not, over all metrics. */
export function metricColumns<Row extends Measured>(): readonly Column<Row>[] {
  return [
    ...shown.map(([id, title]) => ({
      title,
      align: 'right' as const,
      text: ({ metrics }: Row) => aggregateText(metrics[id]),
    })),
    { title: 'n', align: 'right', text: ({ metrics }) => String(total(metrics, 'n')) },
    {
      title: 'unscored',
      align: 'right',
      text: ({ metrics }) => String(total(metrics, 'unscored')),
    },
  ];
}

function total(metrics: MetricTable, count: 'n' | 'unscored'): number {
  return Object.entries(metrics)
    .filter(([id]) => id !== 'overall')
    .reduce((sum, [, aggregate]) => sum + aggregate[count], 0);
}
