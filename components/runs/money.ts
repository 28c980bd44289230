import { useFormatter } from 'next-intl';

/** US dollars, with as many places as a small sum needs. */
export function useMoney(): (usd: number) => string {
  const format = useFormatter();
  return (usd) =>
    format.number(usd, {
      style: 'currency',
      currency: 'USD',
      minimumFractionDigits: 2,
      maximumFractionDigits: usd < 1 ? 4 : 2,
    });
}
