import { useFormatter, useTranslations } from 'next-intl';
import { Progress } from '#components/ui/progress.tsx';
import { Table, TableCell, TableHead, TableRow } from '#components/ui/table.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import type { RunRecord } from '#lib/run/run-record.ts';
import { Moment } from './moment.tsx';
import { NameList } from './name-list.tsx';
import { StatusMark } from './status-mark.tsx';

export interface ListedRun {
  readonly run: RunRecord;
  readonly candidates: readonly string[];
  readonly judges: readonly string[];
  /** The share of its calls that are done; null where it is not counted. */
  readonly done: number | null;
}

export function RunsTable({ runs }: { readonly runs: readonly ListedRun[] }) {
  const t = useTranslations('runs');
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <TableHead>{t('columns.status')}</TableHead>
          <TableHead>{t('columns.suite')}</TableHead>
          <TableHead>{t('columns.candidates')}</TableHead>
          <TableHead>{t('columns.judges')}</TableHead>
          <TableHead>{t('columns.created')}</TableHead>
          <TableHead className="text-right">{t('columns.progress')}</TableHead>
        </tr>
      </thead>
      <tbody>
        {runs.map((each) => (
          <RunLine key={each.run.id} {...each} />
        ))}
      </tbody>
    </Table>
  );
}

function RunLine({ run, candidates, judges, done }: ListedRun) {
  const t = useTranslations('runs');
  const format = useFormatter();
  const { plan } = run;
  return (
    <TableRow>
      <TableCell>
        <StatusMark status={run.status} />
      </TableCell>
      <TableCell className="min-w-44">
        <TextLink href={`/runs/${run.id}`} className="font-serif text-[1.0625rem]">
          {plan.suite.id}
        </TextLink>
        <span className="block text-[0.8125rem] text-ink-faint">
          {t('suiteLine', { version: plan.suite.version, protocol: plan.protocol, id: run.id })}
        </span>
      </TableCell>
      <TableCell className="min-w-40">
        <NameList names={candidates} />
      </TableCell>
      <TableCell className="min-w-36">
        <NameList names={judges} />
      </TableCell>
      <TableCell className="text-ink-soft">
        <Moment atMs={run.createdAtMs} />
      </TableCell>
      <TableCell className="min-w-28 text-right">
        {done === null ? (
          <span className="text-ink-faint">{run.status === 'finished' ? t('allDone') : '—'}</span>
        ) : (
          <span className="inline-grid w-24 gap-1">
            {format.number(done, { style: 'percent', maximumFractionDigits: 0 })}
            <Progress label={t('columns.progress')} value={done} />
          </span>
        )}
      </TableCell>
    </TableRow>
  );
}
