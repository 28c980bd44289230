import { useTranslations } from 'next-intl';
import { type MetricColumn, metricColumns } from '#components/leaderboard/board-state.ts';

/** Names a metric as the board's columns do; one that no catalogue knows keeps its id. */
export function useMetricName(): (id: string) => string {
  const t = useTranslations('leaderboard.columns');
  return (id) => {
    const known = metricColumns.find((each) => each === id);
    return known === undefined ? id : t(known);
  };
}

/** The board's columns among some metrics, in the board's order. */
export function columnsAmong(ids: readonly string[]): readonly MetricColumn[] {
  return metricColumns.filter((each) => ids.includes(each));
}
