import { useFormatter, useTranslations } from 'next-intl';
import { NoValue } from '#components/leaderboard/metric-cell.tsx';
import { useMetricName } from '#components/runs/metric-name.ts';
import { Table, TableCell, TableHead, TableRow } from '#components/ui/table.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import type { TranscriptQuery } from '#lib/run/list-transcripts.ts';
import type { TranscriptSummary } from '#lib/run/transcript-view.ts';
import { transcriptHref } from './transcript-address.ts';

interface TranscriptsTableProps {
  readonly run: string;
  readonly query: TranscriptQuery;
  readonly transcripts: readonly TranscriptSummary[];
  readonly metrics: readonly string[];
  /** How often each case was played. */
  readonly trials: number;
}

export function TranscriptsTable(props: TranscriptsTableProps) {
  const t = useTranslations('transcript.list');
  const metricName = useMetricName();
  const shown = props.metrics.filter(
    (each) => props.query.metric === undefined || props.query.metric === each,
  );
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <TableHead>{t('character')}</TableHead>
          <TableHead>{t('candidate')}</TableHead>
          {props.trials > 1 && <TableHead className="text-right">{t('trial')}</TableHead>}
          {shown.map((metric) => (
            <TableHead key={metric} className="text-right">
              {metricName(metric)}
            </TableHead>
          ))}
          <TableHead className="text-right">{t('turns')}</TableHead>
          <TableHead className="text-right">{t('failed')}</TableHead>
          <TableHead className="text-right">{t('unscored')}</TableHead>
          <TableHead className="text-right">{t('disagree')}</TableHead>
        </tr>
      </thead>
      <tbody>
        {props.transcripts.map((each) => (
          <TableRow key={each.id}>
            <TableCell className="min-w-40">
              <TextLink
                href={transcriptHref(props.run, each.id, props.query)}
                lang={each.language}
                className="font-serif text-[1.0625rem]"
              >
                {each.characterName}
              </TextLink>
            </TableCell>
            <TableCell className="min-w-40 text-ink-soft">{each.trial.candidate}</TableCell>
            {props.trials > 1 && <TableCell className="text-right">{each.trial.number}</TableCell>}
            {shown.map((metric) => (
              <Mean key={metric} value={each.means[metric]} />
            ))}
            <TableCell className="text-right">{each.turns}</TableCell>
            <Count value={each.failed} />
            <Count value={each.unscored} />
            <Count value={each.disagreements} />
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function Mean({ value }: { readonly value: number | undefined }) {
  const format = useFormatter();
  return (
    <TableCell className="text-right">
      {value === undefined ? (
        <NoValue />
      ) : (
        format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
      )}
    </TableCell>
  );
}

/** What is nothing steps back; what is something stands out. */
function Count({ value }: { readonly value: number }) {
  return (
    <TableCell className={value === 0 ? 'text-right text-ink-faint' : 'text-right text-curtain'}>
      {value}
    </TableCell>
  );
}
