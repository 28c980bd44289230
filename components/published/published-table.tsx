import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableCell, TableRow } from '#components/ui/table.tsx';
import { type PublishedRow, publishedRows } from '#lib/leaderboard/published-figures.ts';

const sides = ['all', 'en', 'zh'] as const;
const metrics = ['identity', 'knowledge', 'rejection'] as const;
const head = 'small-caps py-2 font-medium text-ink-faint';

export function PublishedTable() {
  const t = useTranslations('published');
  return (
    <Table label={t('tableLabel')} className="whitespace-nowrap">
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th
              key={side}
              scope="colgroup"
              colSpan={3}
              className="border-b border-hairline px-3 pb-1 text-center font-serif text-lg font-normal italic"
            >
              {t(`sides.${side}`)}
            </th>
          ))}
          <td />
        </tr>
        <tr className="border-b border-rule">
          <th scope="col" className={`${head} text-left`}>
            {t('model')}
          </th>
          {sides.flatMap((side) =>
            metrics.map((metric) => (
              <th key={`${side} ${metric}`} scope="col" className={`${head} px-3 text-right`}>
                {t(`metrics.${metric}`)}
              </th>
            )),
          )}
          <th scope="col" className={`${head} pl-3 text-right`}>
            {t('mtBench')}
          </th>
        </tr>
      </thead>
      <tbody>
        {publishedRows.map((row) => (
          <Row key={row.model} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row }: { readonly row: PublishedRow }) {
  const format = useFormatter();
  const print = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <TableRow className="hover:bg-leaf">
      <th
        scope="row"
        lang="en"
        className="py-2 pr-4 text-left font-serif text-[1.0625rem] font-normal"
      >
        {row.model}
      </th>
      {sides.flatMap((side) =>
        row[side].map((value, at) => (
          <TableCell
            key={`${side} ${metrics[at]}`}
            className={at === 0 ? 'pl-6 text-right' : 'text-right'}
          >
            {print(value)}
          </TableCell>
        )),
      )}
      <TableCell className="text-right">
        {row.mtBenchRoleplay === null ? '—' : print(row.mtBenchRoleplay)}
      </TableCell>
    </TableRow>
  );
}
