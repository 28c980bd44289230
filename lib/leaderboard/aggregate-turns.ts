import type { Protocol } from '#lib/plan/protocol.ts';
import {
  type BootstrapOptions,
  clusterBootstrapOf,
  type IntervalEstimate,
} from '#lib/statistics/bootstrap.ts';
import { meanOfRatios } from '#lib/statistics/cluster-sums.ts';
import { roundHalfEven } from '#lib/statistics/rounding.ts';
import type { Aggregate } from './aggregate.ts';
import type { MetricTable } from './board.ts';
import type { ScoredTurn } from './scored-turn.ts';
import {
  boundarySums,
  meanSums,
  overallMetrics,
  overallOf,
  overallSums,
  ratios,
  sumsBy,
} from './turn-sums.ts';

export interface AggregateOptions extends BootstrapOptions {
  readonly protocol: Protocol;
}

/**
 * One candidate's turns as a table of metrics, with `overall` where its three parts were run. Turns of a
 * character are not independent: intervals resample characters. Protocol `paper` publishes plain means
 * over turns to 2 decimals (arXiv 2401.12474), so its values are rounded as Python rounds them.
 */
export function aggregateTurns(
  turns: readonly ScoredTurn[],
  options: AggregateOptions,
): MetricTable {
  const byMetric = Map.groupBy(turns, ({ metric }) => metric);
  // By name: turns come in the order they were judged in, and equal runs give equal bytes.
  const table = Object.fromEntries(
    [...byMetric]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([metric, own]) => [metric, aggregateMetric(metric, own, options)]),
  );
  if (!overallMetrics.every((metric) => byMetric.has(metric))) return table;
  return { ...table, overall: aggregateOverall(turns, options) };
}

function aggregateMetric(
  metric: string,
  turns: readonly ScoredTurn[],
  options: AggregateOptions,
): Aggregate {
  const found = clusterBootstrapOf(sumsBy(meanSums, turns), meanOfRatios, options);
  const published = published2(options.protocol);
  const value = { ...estimated(found, published), ...counts(turns) };
  return metric === 'unknown-rejection' ? { ...value, ...boundaryRates(turns) } : value;
}

/** The two errors that the accuracy hides, and the accuracy that hides neither. */
function boundaryRates(
  turns: readonly ScoredTurn[],
): Pick<Aggregate, 'balanced' | 'missed' | 'falseRefusals'> {
  const totals =
    sumsBy(
      boundarySums,
      turns.map((turn) => ({ ...turn, character: 'all' })),
    )[0]?.sums ?? [];
  const [inside, outside] = ratios(totals);
  return {
    balanced: inside === undefined || outside === undefined ? null : (inside + outside) / 2,
    missed: outside === undefined ? null : 1 - outside,
    falseRefusals: inside === undefined ? null : 1 - inside,
  };
}

function aggregateOverall(turns: readonly ScoredTurn[], options: AggregateOptions): Aggregate {
  const parts = turns.filter(({ metric }) => overallMetrics.includes(metric));
  const found = clusterBootstrapOf(sumsBy(overallSums, parts), overallOf, options);
  const places = Map.groupBy(
    parts,
    ({ character, trial, position }) => `${character} ${trial} ${position}`,
  );
  const whole = [...places.values()].filter((place) =>
    place.every(({ score }) => score.state === 'scored'),
  );
  const n = whole.length;
  return { ...estimated(found, (value) => value), n, unscored: places.size - n };
}

function published2(protocol: Protocol): (value: number) => number {
  return protocol === 'paper' ? (value) => roundHalfEven(value, 2) : (value) => value;
}

function estimated(
  found: IntervalEstimate,
  published: (value: number) => number,
): Pick<Aggregate, 'value' | 'low' | 'high'> {
  return {
    value: found.estimate === undefined ? null : published(found.estimate),
    low: found.interval?.low ?? null,
    high: found.interval?.high ?? null,
  };
}

function counts(turns: readonly ScoredTurn[]): Pick<Aggregate, 'n' | 'unscored'> {
  const n = turns.filter(({ score }) => score.state === 'scored').length;
  return { n, unscored: turns.length - n };
}
