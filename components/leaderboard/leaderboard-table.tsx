import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#components/ui/class-names.ts';
import type { ShownRow } from './board-rows.ts';
import {
  type BoardState,
  boardHref,
  type Column,
  columns,
  figureColumns,
  orderOf,
  pressColumn,
} from './board-state.ts';
import { LeaderboardRow } from './leaderboard-row.tsx';

export function LeaderboardTable(props: {
  readonly rows: readonly ShownRow[];
  readonly state: BoardState;
  readonly label: string;
}) {
  const t = useTranslations('leaderboard');
  const { rows, state } = props;
  const cast = rows.filter(({ row }) => !row.control);
  const controls = rows.filter(({ row }) => row.control);
  return (
    <div className="relative lg:-mr-10 lg:overflow-x-auto lg:pr-10">
      <table aria-label={props.label} className="block w-full border-collapse lg:table">
        <thead className="block lg:table-header-group">
          <tr className="flex flex-wrap gap-x-4 border-b border-rule lg:table-row lg:border-0">
            {columns.map((column) => (
              <ColumnHead key={column} column={column} state={state} />
            ))}
          </tr>
        </thead>
        {cast.length > 0 && <Group rows={cast} state={state} />}
        {controls.length > 0 && state.controls === 'shown' && (
          <Group rows={controls} state={state}>
            <GroupHead title={t('controls.title')} note={t('controls.note')} />
          </Group>
        )}
      </table>
    </div>
  );
}

function ColumnHead({ column, state }: { readonly column: Column; readonly state: BoardState }) {
  const t = useTranslations('leaderboard.columns');
  const current = state.sort === column;
  const up = orderOf(state) === 'up';
  const figure = figureColumns.some((each) => each === column);
  return (
    <th
      scope="col"
      aria-sort={current ? (up ? 'ascending' : 'descending') : undefined}
      className={cn(
        'text-left align-bottom font-normal lg:border-b lg:border-rule lg:pr-4 xl:pr-5 lg:last:pr-0',
        figure && 'lg:text-right',
      )}
    >
      <Link
        href={boardHref(pressColumn(state, column))}
        scroll={false}
        prefetch={false}
        className={cn(
          'small-caps inline-flex min-h-9 items-center gap-1 whitespace-nowrap transition-colors hover:text-curtain',
          current ? 'text-ink' : 'text-ink-faint',
          column === 'n' && 'normal-case',
        )}
      >
        {t(column)}
        {current && <span aria-hidden="true">{up ? '↑' : '↓'}</span>}
      </Link>
    </th>
  );
}

function Group(props: {
  readonly rows: readonly ShownRow[];
  readonly state: BoardState;
  readonly children?: ReactNode;
}) {
  return (
    <tbody className="block lg:table-row-group">
      {props.children}
      {props.rows.map((shown) => (
        <LeaderboardRow key={shown.row.slug} shown={shown} language={props.state.language} />
      ))}
    </tbody>
  );
}

function GroupHead(props: { readonly title: string; readonly note: string }) {
  return (
    <tr className="block lg:table-row">
      <th
        scope="rowgroup"
        colSpan={columns.length}
        className="block border-b border-rule pt-10 pb-2 in-[tbody:nth-child(2)]:pt-5 text-left font-normal lg:table-cell"
      >
        <span className="font-serif text-2xl italic">{props.title}</span>
        <span className="mt-0.5 block max-w-[80ch] text-[0.875rem] text-ink-faint lg:mt-0 lg:ml-4 lg:inline">
          {props.note}
        </span>
      </th>
    </tr>
  );
}
