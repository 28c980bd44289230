import { type Agreement, agreementOf, categoriesOf, type Rating } from './agreement.ts';
import type { BootstrapOptions } from './bootstrap.ts';

/** What two raters said of one unit. A unit that one of them did not rate is not passed on. */
export interface RatedPair<R extends Rating = Rating> {
  readonly cluster: string;
  readonly first: R;
  readonly second: R;
}

/**
 * Cohen's kappa of two raters on categories (Cohen 1960, Educ. Psychol. Meas. 20:37), at most 1, 0 for
 * agreement by chance. Undefined, not 1, where both use one and the same category throughout.
 */
export function cohenKappa(pairs: readonly RatedPair[], options: BootstrapOptions): Agreement {
  const categories = categoriesOf(pairs.flatMap(({ first, second }) => [first, second]));
  const width = categories.size;
  const units = pairs.map(({ cluster, first, second }) => {
    const sums = new Array<number>(2 + 2 * width).fill(0);
    sums[0] = 1;
    sums[1] = first === second ? 1 : 0;
    sums[2 + (categories.get(first) ?? 0)] = 1;
    sums[2 + width + (categories.get(second) ?? 0)] = 1;
    return { cluster, sums };
  });
  return agreementOf(units, nominalKappa, options);
}

/** Sums: units, agreed, how often the first used each category, how often the second did. */
function nominalKappa(sums: Float64Array): number | undefined {
  const [units = 0, agreed = 0] = sums;
  const width = (sums.length - 2) / 2;
  let chance = 0;
  for (let category = 2; category < 2 + width; category += 1) {
    chance += (sums[category] ?? 0) * (sums[category + width] ?? 0);
  }
  const beyondChance = units * units - chance;
  return beyondChance === 0 ? undefined : (units * agreed - chance) / beyondChance;
}

/**
 * Cohen's kappa with quadratic weights (Cohen 1968, Psychol. Bull. 70:213) on a numeric scale: the
 * weight of a disagreement is the square of its distance on the scale itself, so categories that
 * nobody used change nothing. Undefined where both give the same number throughout.
 */
export function quadraticKappa(
  pairs: readonly RatedPair<number>[],
  options: BootstrapOptions,
): Agreement {
  // Counting from a rating in the data keeps the sums small, hence exact for whole numbers.
  const origin = pairs.reduce((lowest, { first }) => Math.min(lowest, first), Infinity);
  const units = pairs.map(({ cluster, first, second }) => {
    const x = first - origin;
    const y = second - origin;
    return { cluster, sums: [1, x, y, x * x + y * y, (x - y) ** 2] };
  });
  return agreementOf(units, weightedKappa, options);
}

/** 1 − observed / expected squared distance; sums: units, Σx, Σy, Σ(x² + y²), Σ(x − y)². */
function weightedKappa(sums: Float64Array): number | undefined {
  const [units = 0, x = 0, y = 0, squares = 0, distances = 0] = sums;
  const expected = units * squares - 2 * x * y;
  // What is left by rounding where all ratings are one fraction is not a spread.
  return expected <= 1e-12 * units * squares ? undefined : 1 - (units * distances) / expected;
}
