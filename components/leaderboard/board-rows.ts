import type { Language } from '#lib/benchmark/language.ts';
import type { Aggregate } from '#lib/leaderboard/aggregate.ts';
import type { BoardRow, MetricTable } from '#lib/leaderboard/board.ts';
import { type RankRange, rankRanges } from '#lib/statistics/ranking.ts';
import type { BoardState, Column, Order } from './board-state.ts';
import { orderOf } from './board-state.ts';

/** A row as a page shows it: the metrics of the language chosen, ranked among themselves. */
export interface ShownRow {
  readonly row: BoardRow;
  readonly metrics: MetricTable;
  readonly rank: RankRange | null;
  /** Of `overall`: turns it rests on, and turns it lacks. */
  readonly n: number | null;
  readonly unscored: number | null;
  readonly tokens: number;
}

/** In the order the address asks for; what has no value stands last, whichever way one sorts. */
export function shownRows(rows: readonly BoardRow[], state: BoardState): readonly ShownRow[] {
  const shown = inLanguage(rows, state.language);
  return sortRows(shown, state.sort, orderOf(state));
}

function inLanguage(rows: readonly BoardRow[], language: Language | undefined): ShownRow[] {
  const metricsOf = (row: BoardRow) =>
    language === undefined ? row.metrics : (row.byLanguage[language] ?? {});
  const ranked = rankRanges(rows.map((row) => entryOf(row.slug, metricsOf(row).overall)));
  return rows.map((row, at) => {
    const metrics = metricsOf(row);
    const { inputTokens, outputTokens } = row.usage;
    return {
      row,
      metrics,
      rank: language === undefined ? row.rank : (ranked[at]?.rank ?? null),
      n: metrics.overall?.n ?? null,
      unscored: metrics.overall?.unscored ?? null,
      tokens: inputTokens + outputTokens,
    };
  });
}

function entryOf(id: string, overall: Aggregate | undefined) {
  return {
    id,
    value: overall?.value ?? undefined,
    low: overall?.low ?? undefined,
    high: overall?.high ?? undefined,
  };
}

function sortRows(rows: readonly ShownRow[], column: Column, order: Order): ShownRow[] {
  const turn = order === 'up' ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (column === 'slug') return turn * a.row.slug.localeCompare(b.row.slug);
    const [left, right] = [sortValue(a, column), sortValue(b, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * (left - right) || a.row.slug.localeCompare(b.row.slug);
  });
}

function sortValue(shown: ShownRow, column: Exclude<Column, 'slug'>): number | null {
  const overall = shown.metrics.overall?.value ?? null;
  switch (column) {
    case 'rank':
      return overall === null ? null : -overall;
    case 'n':
      return shown.n;
    case 'unscored':
      return shown.unscored;
    case 'tokens':
      return shown.tokens;
    case 'cost':
      return shown.row.usage.costUsd;
    case 'date':
      return shown.row.finishedAtMs;
    default:
      return shown.metrics[column]?.value ?? null;
  }
}
