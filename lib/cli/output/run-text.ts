import type { CandidateResult } from '#lib/leaderboard/board.ts';
import type { RunRecord } from '#lib/run/run-record.ts';
import { metricColumns } from './metric-text.ts';
import { type Column, table } from './table.ts';

const columns: readonly Column<CandidateResult>[] = [
  { title: 'candidate', align: 'left', text: ({ slug }) => slug },
  ...metricColumns<CandidateResult>(),
  {
    title: 'calls',
    align: 'right',
    text: ({ usage, judging }) => String(usage.calls + judging.calls),
  },
  {
    title: 'cost',
    align: 'right',
    text: ({ usage, judging }) => costText(usage.costUsd, judging.costUsd),
  },
];

/** A run for people: what it was, how it ended, what came out. */
export function runText(run: RunRecord, results: readonly CandidateResult[]): string {
  const { suite, panel, protocol, seed } = run.plan;
  const judges = panel.map(({ slug, samples }) => `${slug} × ${samples}`).join(', ');
  const lines = [
    `run ${run.id}: ${run.status}${run.message === null ? '' : `. ${run.message}`}`,
    `suite ${suite.id} ${suite.version}, protocol ${protocol}, judged by ${judges}, seed ${seed}`,
    `manifest ${run.manifestHash}`,
  ];
  return results.length === 0
    ? lines.join('\n')
    : `${lines.join('\n')}\n\n${table(columns, results)}`;
}

/** A candidate and its judges; a dash where a price is not known. */
function costText(...costs: readonly (number | null)[]): string {
  const known = costs.flatMap((cost) => (cost === null ? [] : [cost]));
  if (known.length === 0) return '—';
  return `${known.length < costs.length ? '≥ ' : ''}$${known.reduce((sum, cost) => sum + cost, 0).toFixed(4)}`;
}
