import { useFormatter, useTranslations } from 'next-intl';
import { hasEnded } from '#lib/run/run-status.ts';
import { useDuration } from './duration.ts';
import { useMoney } from './money.ts';
import type { RunSnapshot } from './run-snapshot.ts';

/** The figures of a run, set as a line of credits. */
export function RunFigures({ progress }: Pick<RunSnapshot, 'progress'>) {
  const t = useTranslations('runs.figures');
  const format = useFormatter();
  const duration = useDuration();
  const money = useMoney();
  const going = !hasEnded(progress.status);
  const { etaMs, spentUsd } = progress;
  const figures = [
    ...(going
      ? [
          [
            'rate',
            t('perMinute', { count: format.number(Math.round(progress.callsPerMinute)) }),
          ] as const,
          ['left', etaMs === null ? t('notKnown') : duration(etaMs)] as const,
        ]
      : []),
    ['elapsed', duration(progress.elapsedMs)] as const,
    ['scored', format.number(progress.turnsScored)] as const,
    ['unscored', format.number(progress.turnsUnscored)] as const,
    ['tokensIn', format.number(progress.inputTokens)] as const,
    ['tokensOut', format.number(progress.outputTokens)] as const,
    ['cost', spentUsd === null ? t('noPrice') : money(spentUsd)] as const,
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 border-y border-hairline py-4 sm:flex sm:flex-wrap sm:gap-x-12">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt className="small-caps text-ink-faint">{t(name)}</dt>
          <dd className="font-serif text-[1.375rem] leading-tight figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
