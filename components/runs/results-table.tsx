'use client';
import { useTranslations } from 'next-intl';
import { MetricCell } from '#components/leaderboard/metric-cell.tsx';
import { transcriptsHref } from '#components/leaderboard/transcripts-href.ts';
import { Table, TableCell, TableHead, TableRow } from '#components/ui/table.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { inColumnOrder, useMetricName } from './metric-name.ts';
import type { LiveResults } from './run-snapshot.ts';

/** Every candidate's values so far, with their intervals, n and unscored. */
export function ResultsTable(props: { readonly run: string; readonly results: LiveResults }) {
  const t = useTranslations('runs.results');
  const metricName = useMetricName();
  const metrics = inColumnOrder([
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
          <TableHead className="text-right">{t('n')}</TableHead>
          <TableHead className="text-right">{t('unscored')}</TableHead>
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
                  linkLabel={t('behind', { metric: metricName(metric), slug })}
                />
              </TableCell>
            ))}
            <TableCell className="text-right">{table.overall?.n ?? 0}</TableCell>
            <TableCell className="text-right">{table.overall?.unscored ?? 0}</TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
