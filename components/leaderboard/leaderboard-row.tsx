import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#components/ui/class-names.ts';
import { TextLink } from '#components/ui/text-link.tsx';
import type { Language } from '#lib/benchmark/language.ts';
import type { RankRange } from '#lib/statistics/ranking.ts';
import type { ShownRow } from './board-rows.ts';
import { metricColumns } from './board-state.ts';
import { MetricCell, NoValue } from './metric-cell.tsx';
import { transcriptsHref } from './transcripts-href.ts';

interface LeaderboardRowProps {
  readonly shown: ShownRow;
  readonly language: Language | undefined;
}

export function LeaderboardRow({ shown, language }: LeaderboardRowProps) {
  const t = useTranslations('leaderboard');
  const format = useFormatter();
  const { row, metrics, rank, n, unscored, tokens } = shown;
  const { costUsd } = row.usage;
  return (
    <tr className="grid grid-cols-[2.75rem_repeat(6,minmax(0,1fr))] gap-x-2 gap-y-2.5 border-b border-hairline py-4 lg:table-row lg:py-0">
      <td className="row-span-6 pr-3 align-top font-serif text-xl leading-7 whitespace-nowrap figures lg:py-3">
        <Rank rank={rank} />
      </td>
      <Candidate shown={shown} />
      {metricColumns.map((metric) => (
        <Cell key={metric} label={t(`columns.${metric}`)} className="col-span-3 lg:pr-4 xl:pr-6">
          <MetricCell
            metric={metric}
            of={metrics[metric]}
            href={transcriptsHref(row, metric, language)}
            slug={row.slug}
          />
        </Cell>
      ))}
      <Cell label={t('columns.n')} figure>
        {n ?? <NoValue />}
      </Cell>
      <Cell label={t('columns.unscored')} figure alert={row.manyUnscored}>
        {unscored ?? <NoValue />}
      </Cell>
      <Cell label={t('columns.tokens')} figure>
        {format.number(tokens, { notation: 'compact', maximumFractionDigits: 1 })}
      </Cell>
      <Cell label={t('columns.cost')} figure>
        {costUsd === null ? (
          <NoValue />
        ) : (
          format.number(costUsd, {
            style: 'currency',
            currency: 'USD',
            currencyDisplay: 'narrowSymbol',
          })
        )}
      </Cell>
      <Cell label={t('columns.date')} figure>
        <TextLink href={`/runs/${row.run}`} prefetch={false}>
          {format.dateTime(row.finishedAtMs, { day: 'numeric', month: 'short', year: 'numeric' })}
        </TextLink>
      </Cell>
    </tr>
  );
}

function Rank({ rank }: { readonly rank: RankRange | null }) {
  if (rank === null) return <NoValue />;
  return rank.best === rank.worst ? rank.best : `${rank.best}–${rank.worst}`;
}

function Candidate({ shown }: { readonly shown: ShownRow }) {
  const t = useTranslations('leaderboard.marks');
  const { slug, control, judgesItself, manyUnscored } = shown.row;
  return (
    <th scope="row" className="col-span-6 pr-6 text-left align-top font-normal lg:min-w-36 lg:py-3">
      <span
        lang="en"
        className={cn('font-serif text-[1.1875rem] leading-7 wrap-anywhere', control && 'italic')}
      >
        {slug}
      </span>
      {judgesItself && <RowMark text={t('judgesItself')} />}
      {manyUnscored && <RowMark text={t('manyUnscored')} />}
    </th>
  );
}

function RowMark({ text }: { readonly text: string }) {
  return <span className="block text-[0.75rem] leading-5 text-curtain">{text}</span>;
}

function Cell(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly figure?: boolean;
  readonly alert?: boolean;
  readonly className?: string;
}) {
  return (
    <td
      data-label={props.label}
      className={cn(
        'align-top figures before:block before:text-[0.75rem] before:text-ink-faint before:content-[attr(data-label)] lg:py-3 lg:before:hidden',
        props.figure === true &&
          'col-span-2 whitespace-nowrap lg:pr-4 lg:text-right xl:pr-5 lg:text-[0.875rem] lg:leading-7 lg:last:pr-0',
        props.alert === true && 'text-curtain',
        props.className,
      )}
    >
      {props.children}
    </td>
  );
}
