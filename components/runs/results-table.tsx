'use client';
import { useTranslations } from 'next-intl';
import { MetricCell } from '#components/leaderboard/metric-cell.tsx';
import { transcriptsHref } from '#components/leaderboard/transcripts-href.ts';
import { Table, TableCell, TableHead, TableRow } from '#components/ui/table.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import type { Aggregate } from '#lib/leaderboard/aggregate.ts';
import { columnsAmong, useMetricName } from './metric-name.ts';
import type { LiveResults } from './run-snapshot.ts';

/** Every candidate's values so far, with their intervals, n and unscored. */
export function ResultsTable(props: { readonly run: string; readonly results: LiveResults }) {
  const t = useTranslations('runs.results');
  const metricName = useMetricName();
  const metrics = columnsAmong([
    ...new Set(props.results.flatMap(({ metrics: table }) => Object.keys(table))),
  ]);
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <TableHead>{t('candidate')}</TableHead>
          {metrics.map((metric) => (
            <TableHead key={metric}>{metricName(metric)}</TableHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.results.map(({ slug, metrics: table }) => (
          <TableRow key={slug}>
            <TableCell className="min-w-40">
              <TextLink
                href={transcriptsHref({ run: props.run, slug }, 'overall', undefined)}
                className="font-serif text-[1.0625rem]"
              >
                {slug}
              </TextLink>
            </TableCell>
            {metrics.map((metric) => (
              <TableCell key={metric}>
                <MetricCell
                  metric={metric}
                  of={table[metric]}
                  href={transcriptsHref({ run: props.run, slug }, metric, undefined)}
                  slug={slug}
                />
                <Counts of={table[metric]} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

/** What a value rests on, and what it lacks: shown where there is no value, too. */
function Counts({ of }: { readonly of: Aggregate | undefined }) {
  const t = useTranslations('runs.results');
  if (of === undefined) return null;
  return (
    <p className="text-[0.75rem] whitespace-nowrap text-ink-faint">
      {t('n', { count: of.n })}
      {of.unscored > 0 && (
        <span className="text-curtain"> · {t('unscored', { count: of.unscored })}</span>
      )}
    </p>
  );
}
