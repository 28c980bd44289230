import { type Agreement, agreementOf, categoriesOf, type Rating } from './agreement.ts';
import type { BootstrapOptions } from './bootstrap.ts';

/** What the raters said of one unit, in any order; undefined where a rater said nothing. */
export interface RatedUnit {
  readonly cluster: string;
  readonly ratings: readonly (Rating | undefined)[];
}

export type ScaleLevel = 'nominal' | 'ordinal' | 'interval';

/** Two categories, by position, that were paired in some unit; low < high. */
interface CategoryPair {
  readonly low: number;
  readonly high: number;
}

/** Squared distance of two categories by position, given how often each was used. */
type Distance = (low: number, high: number, margins: Float64Array) => number;

/**
 * Krippendorff's alpha for any number of raters, with gaps (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability"): 1 − observed / expected disagreement, from the coincidences of
 * the pairable ratings. A unit with fewer than two ratings takes no part. Undefined, not 1, where all
 * ratings are the same. Throws RangeError for names at the levels ordinal and interval.
 */
export function krippendorffAlpha(
  rated: readonly RatedUnit[],
  level: ScaleLevel,
  options: BootstrapOptions,
): Agreement {
  const pairable = rated
    .map(({ cluster, ratings }) => ({ cluster, ratings: ratings.filter((r) => r !== undefined) }))
    .filter(({ ratings }) => ratings.length > 1);
  const categories = categoriesOf(pairable.flatMap(({ ratings }) => ratings));
  const distance = distanceAt(level, [...categories.keys()]);
  const units = pairable.map(({ cluster, ratings }) => ({
    cluster,
    positions: ratings.map((rating) => categories.get(rating) ?? 0),
  }));
  const pairs = occurringPairs(units.map(({ positions }) => positions));
  const sums = units.map(({ cluster, positions }) => ({
    cluster,
    sums: [
      ...Array.from(categories, (_, c) => positions.filter((position) => position === c).length),
      ...pairs.map((pair) => coincidences(positions, pair)),
    ],
  }));
  return agreementOf(sums, (totals) => alphaOf(totals, categories.size, pairs, distance), options);
}

/** Only pairs that differ and occur: with many categories most cells of the matrix stay empty. */
function occurringPairs(units: readonly (readonly number[])[]): readonly CategoryPair[] {
  const pairs = new Map<string, CategoryPair>();
  for (const positions of units) {
    for (const low of positions) {
      for (const high of positions) if (low < high) pairs.set(`${low}/${high}`, { low, high });
    }
  }
  return [...pairs.values()].sort((a, b) => a.low - b.low || a.high - b.high);
}

/** What a unit adds to the cell (low, high) of the coincidence matrix: pairs / (ratings − 1). */
function coincidences(positions: readonly number[], { low, high }: CategoryPair): number {
  const lows = positions.filter((position) => position === low).length;
  const highs = positions.filter((position) => position === high).length;
  return (lows * highs) / (positions.length - 1);
}

/** Totals: how often each category was used, then the coincidences of each pair. */
function alphaOf(
  totals: Float64Array,
  categories: number,
  pairs: readonly CategoryPair[],
  distance: Distance,
): number | undefined {
  const margins = totals.subarray(0, categories);
  let ratings = 0;
  let expected = 0;
  for (let high = 0; high < categories; high += 1) {
    const count = margins[high] ?? 0;
    ratings += count;
    if (count === 0) continue;
    for (let low = 0; low < high; low += 1) {
      expected += (margins[low] ?? 0) * count * distance(low, high, margins);
    }
  }
  let observed = 0;
  pairs.forEach(({ low, high }, index) => {
    observed += (totals[categories + index] ?? 0) * distance(low, high, margins);
  });
  return expected === 0 ? undefined : 1 - ((ratings - 1) * observed) / expected;
}

function distanceAt(level: ScaleLevel, categories: readonly Rating[]): Distance {
  if (level === 'nominal') return () => 1;
  const scale = Float64Array.from(categories, (category) => {
    if (typeof category === 'number') return category;
    throw new RangeError(`"${category}" is a name: only the level "nominal" can use it.`);
  });
  if (level === 'ordinal') return ordinalDistance;
  return (low, high) => ((scale[high] ?? 0) - (scale[low] ?? 0)) ** 2;
}

/** Ratings from one category to the other, both ends counted half, squared. */
function ordinalDistance(low: number, high: number, margins: Float64Array): number {
  let between = ((margins[low] ?? 0) + (margins[high] ?? 0)) / 2;
  for (let category = low + 1; category < high; category += 1) between += margins[category] ?? 0;
  return between ** 2;
}
