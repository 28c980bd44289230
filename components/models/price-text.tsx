import { useFormatter, useTranslations } from 'next-intl';
import type { Prices } from '#lib/models/model-spec.ts';

export function PriceText({ prices }: { readonly prices: Prices | undefined }) {
  const t = useTranslations('models.facts');
  const format = useFormatter();
  if (prices === undefined) return <span>{t('noPrice')}</span>;
  const usd = (value: number) => format.number(value, { style: 'currency', currency: 'USD' });
  return (
    <span className="figures">
      {t('price', { input: usd(prices.inputUsd), output: usd(prices.outputUsd) })}
    </span>
  );
}
