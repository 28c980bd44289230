import { useTranslations } from 'next-intl';

/** In the order of the board's columns. */
const named = ['role-identity', 'role-knowledge', 'unknown-rejection', 'overall'] as const;

/** Names a metric as the board's columns do; one that no catalogue knows keeps its id. */
export function useMetricName(): (id: string) => string {
  const t = useTranslations('leaderboard.columns');
  return (id) => {
    const known = named.find((each) => each === id);
    return known === undefined ? id : t(known);
  };
}

/** The metrics of a run in the order of the board's columns, `overall` last. */
export function inColumnOrder(ids: readonly string[]): readonly string[] {
  const known = named.filter((each) => ids.includes(each));
  return [...known, ...ids.filter((id) => !named.some((each) => each === id))];
}
