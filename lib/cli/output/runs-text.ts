import type { RunListing } from '#lib/services/contract.ts';
import { type Column, table } from './table.ts';

/** What `runs` prints as JSON. Scripts rely on its names. */
export function runsDocument(runs: readonly RunListing[]) {
  return {
    runs: runs.map(({ run, candidates, judges }) => ({
      run: run.id,
      status: run.status,
      message: run.message,
      suite: run.plan.suite,
      candidates,
      judges,
      protocol: run.plan.protocol,
      createdAt: new Date(run.createdAtMs).toISOString(),
    })),
  };
}

const columns: readonly Column<RunListing>[] = [
  { title: 'run', align: 'left', text: ({ run }) => run.id },
  { title: 'status', align: 'left', text: ({ run }) => run.status },
  { title: 'suite', align: 'left', text: ({ run }) => run.plan.suite.id },
  { title: 'candidates', align: 'left', text: ({ candidates }) => candidates.join(', ') },
  { title: 'judges', align: 'left', text: ({ judges }) => judges.join(', ') },
  {
    title: 'created',
    align: 'left',
    text: ({ run }) => new Date(run.createdAtMs).toISOString().slice(0, 16).replace('T', ' '),
  },
];

export function runsText(runs: readonly RunListing[]): string {
  return runs.length === 0
    ? 'No runs yet: ./understudy run --suite starter --candidate control-oracle --judge embedded-judge'
    : table(columns, runs);
}
