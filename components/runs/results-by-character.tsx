'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { NoValue } from '#components/leaderboard/metric-cell.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { Table, TableCell, TableHead, TableRow } from '#components/ui/table.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import type { MetricTable } from '#lib/leaderboard/board.ts';
import { columnsAmong, useMetricName } from './metric-name.ts';
import type { LiveResults } from './run-snapshot.ts';

interface ByCharacterProps {
  readonly run: string;
  readonly results: LiveResults;
  /** Names by character id. */
  readonly names: Readonly<Record<string, string>>;
}

/** One fold a candidate; a single candidate's stands open. */
export function ResultsByCharacter({ run, results, names }: ByCharacterProps) {
  const t = useTranslations('runs.results');
  return (
    <div className="divide-y divide-hairline border-b border-hairline">
      {results.map(({ slug, byCharacter }) => (
        <Fold
          key={slug}
          open={results.length === 1 || undefined}
          className="py-2"
          summary={<span className="font-serif text-[1.0625rem]">{slug}</span>}
        >
          <CharacterTable
            label={t('byCharacterOf', { slug })}
            rows={Object.entries(byCharacter)}
            names={names}
            hrefOf={(character) =>
              `/runs/${run}/transcripts?${new URLSearchParams({ candidate: slug, character })}`
            }
          />
        </Fold>
      ))}
    </div>
  );
}

function CharacterTable(props: {
  readonly label: string;
  readonly rows: readonly (readonly [string, MetricTable])[];
  readonly names: Readonly<Record<string, string>>;
  readonly hrefOf: (character: string) => string;
}) {
  const t = useTranslations('runs.results');
  const format = useFormatter();
  const metricName = useMetricName();
  const metrics = columnsAmong([...new Set(props.rows.flatMap(([, table]) => Object.keys(table)))]);
  const print = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Table label={props.label} className="mb-3 max-w-3xl">
      <thead>
        <tr>
          <TableHead>{t('character')}</TableHead>
          {metrics.map((metric) => (
            <TableHead key={metric} className="text-right">
              {metricName(metric)}
            </TableHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(([id, table]) => (
          <TableRow key={id}>
            <TableCell>
              <TextLink href={props.hrefOf(id)}>{props.names[id] ?? id}</TextLink>
            </TableCell>
            {metrics.map((metric) => {
              const value = table[metric]?.value ?? null;
              return (
                <TableCell key={metric} className="text-right">
                  {value === null ? <NoValue /> : print(value)}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
