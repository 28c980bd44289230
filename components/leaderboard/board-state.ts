import { z } from 'zod';
import { language } from '#lib/benchmark/language.ts';

export const metricColumns = [
  'role-identity',
  'role-knowledge',
  'unknown-rejection',
  'overall',
] as const;
export type MetricColumn = (typeof metricColumns)[number];

export const figureColumns = ['n', 'unscored', 'tokens', 'cost', 'date'] as const;

/** In the order in which they stand. */
export const columns = ['rank', 'slug', ...metricColumns, ...figureColumns] as const;
export type Column = (typeof columns)[number];

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0])]);
const many = z.union([z.string().transform((each) => [each]), z.array(z.string())]);

const search = z.object({
  board: one.optional().catch(undefined),
  suite: one.optional().catch(undefined),
  judge: many.optional().catch(undefined),
  protocol: one.optional().catch(undefined),
  language: one.pipe(language).optional().catch(undefined),
  sort: one.pipe(z.enum(columns)).catch('rank'),
  order: one
    .pipe(z.enum(['up', 'down']))
    .optional()
    .catch(undefined),
  controls: one.pipe(z.enum(['shown', 'hidden'])).catch('shown'),
});

/** What a leaderboard's address says. What is wrong in it counts as not said: a link from elsewhere still opens. */
export type BoardState = Readonly<z.infer<typeof search>>;

export function readBoardState(params: Readonly<Record<string, unknown>>): BoardState {
  return search.parse(params);
}

const shortId = 12;

/** The address that shows the board in this state; what is as by default is left out. */
export function boardHref(state: BoardState): string {
  const query = new URLSearchParams();
  if (state.board !== undefined) query.set('board', state.board.slice(0, shortId));
  if (state.suite !== undefined) query.set('suite', state.suite);
  for (const judge of state.judge ?? []) query.append('judge', judge);
  if (state.protocol !== undefined) query.set('protocol', state.protocol);
  if (state.language !== undefined) query.set('language', state.language);
  if (state.sort !== 'rank') query.set('sort', state.sort);
  if (state.order !== undefined) query.set('order', state.order);
  if (state.controls === 'hidden') query.set('controls', state.controls);
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}

/** `up`: smallest first. */
export type Order = 'up' | 'down';

/** What is best stands first, until a reader turns the column round. */
function firstOrder(column: Column): Order {
  return column === 'rank' || column === 'slug' || column === 'unscored' || column === 'cost'
    ? 'up'
    : 'down';
}

export function orderOf(state: BoardState): Order {
  return state.order ?? firstOrder(state.sort);
}

/** The state after a press on a column's head. */
export function pressColumn(state: BoardState, column: Column): BoardState {
  const turned = orderOf(state) === 'up' ? 'down' : 'up';
  const order = state.sort === column && turned !== firstOrder(column) ? turned : undefined;
  return { ...state, sort: column, order };
}
