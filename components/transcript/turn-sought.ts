import { disagree } from '#lib/judging/disagree.ts';
import type { TranscriptQuery } from '#lib/run/list-transcripts.ts';
import type { TranscriptFilter, TurnView } from '#lib/run/transcript-view.ts';

/** Whether a turn is one of those that the query's filters look for, in the metric it names. */
export function isSought(turn: TurnView, { filters, metric }: TranscriptQuery): boolean {
  const inMetric = (row: { readonly metric: string }) =>
    metric === undefined || row.metric === metric;
  const tests: Readonly<Record<TranscriptFilter, () => boolean>> = {
    failed: () => turn.outcome.state === 'failed' || turn.outcome.state === 'skipped',
    unscored: () => turn.scores.some((row) => inMetric(row) && row.score.state === 'unscored'),
    disagree: () => disagree(turn.votes.filter(inMetric)),
    outside: () => turn.probe.boundary === 'outside',
  };
  return filters.some((filter) => tests[filter]());
}
