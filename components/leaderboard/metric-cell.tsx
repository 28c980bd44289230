import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Aggregate } from '#lib/leaderboard/aggregate.ts';
import type { MetricColumn } from './board-state.ts';
import { IntervalMark, type Scale } from './interval-mark.tsx';

const scales: Readonly<Record<string, Scale>> = { 'role-knowledge': { min: 1, max: 10 } };
const rate: Scale = { min: 0, max: 1 };
const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

interface MetricCellProps {
  readonly metric: MetricColumn;
  readonly of: Aggregate | undefined;
  /** The transcripts behind the value. */
  readonly href: string;
  /** Whose value it is, for those who do not see the row it stands in. */
  readonly slug: string;
}

export function MetricCell({ metric, of, href, slug }: MetricCellProps) {
  const t = useTranslations('leaderboard');
  const format = useFormatter();
  const print = (value: number) => format.number(value, twoDecimals);
  if (of === undefined || of.value === null) return <NoValue />;
  const interval = of.low === null || of.high === null ? null : [print(of.low), print(of.high)];
  return (
    <div className="grid justify-items-start gap-y-0.5">
      <span className="flex items-baseline gap-x-2 whitespace-nowrap">
        <Link
          href={href}
          prefetch={false}
          aria-label={t('behind', { slug, metric: t(`columns.${metric}`), value: print(of.value) })}
          className="text-[1.0625rem] leading-6 underline decoration-transparent underline-offset-4 transition-colors hover:text-curtain hover:decoration-curtain"
        >
          {print(of.value)}
        </Link>
        <span className="text-[0.75rem] text-ink-faint">
          {interval === null ? t('noInterval') : interval.join('–')}
        </span>
      </span>
      <IntervalMark of={of} scale={scales[metric] ?? rate} />
      {of.balanced !== undefined && <RejectionRates of={of} />}
    </div>
  );
}

/** The two errors that an accuracy hides, on demand. */
function RejectionRates({ of }: { readonly of: Aggregate }) {
  const t = useTranslations('leaderboard.rates');
  const format = useFormatter();
  const print = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : format.number(value, twoDecimals);
  const hidden = [
    ['missed', of.missed],
    ['falseRefusals', of.falseRefusals],
  ] as const;
  return (
    <details className="text-[0.75rem] text-ink-faint">
      <summary className="cursor-pointer py-0.5 whitespace-nowrap hover:text-curtain">
        {t('balanced')} <span className="text-ink-soft">{print(of.balanced)}</span>
      </summary>
      <dl className="grid grid-cols-[max-content_max-content] gap-x-2 pb-1">
        {hidden.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{t(name)}</dt>
            <dd className="text-right text-ink-soft">{print(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export function NoValue() {
  const t = useTranslations('ui');
  return (
    <span className="text-ink-faint">
      <span aria-hidden="true">{t('notMeasured')}</span>
      <span className="sr-only">{t('notMeasuredSpoken')}</span>
    </span>
  );
}
