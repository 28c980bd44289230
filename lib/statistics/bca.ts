import { normalCdf, normalQuantile } from './normal.ts';

/** The two levels, in 0..1, at which the bootstrap distribution is read. */
export interface Levels {
  readonly low: number;
  readonly high: number;
}

export function percentileLevels(confidence: number): Levels {
  return { low: (1 - confidence) / 2, high: (1 + confidence) / 2 };
}

/**
 * Bias-corrected and accelerated levels (Efron 1987, JASA 82:171; Efron & Tibshirani 1993, 14.3).
 * `belowEstimate` is the share of the bootstrap distribution below the estimate, values equal to it
 * counted half. Undefined where the correction does not exist: the estimate lies outside the
 * distribution, or the acceleration turns the transformation around.
 */
export function bcaLevels(
  belowEstimate: number,
  acceleration: number,
  confidence: number,
): Levels | undefined {
  if (belowEstimate <= 0 || belowEstimate >= 1) return undefined;
  const bias = normalQuantile(belowEstimate);
  const corrected = (level: number) => {
    const shifted = bias + normalQuantile(level);
    const scale = 1 - acceleration * shifted;
    return scale > 0 ? normalCdf(bias + shifted / scale) : undefined;
  };
  const plain = percentileLevels(confidence);
  const low = corrected(plain.low);
  const high = corrected(plain.high);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Share of sorted values below a value, equal ones counted half. */
export function shareBelow(sorted: Float64Array, value: number): number {
  let below = 0;
  let notAbove = 0;
  for (const candidate of sorted) {
    if (candidate < value) below += 1;
    if (candidate <= value) notAbove += 1;
    else break;
  }
  return (below + notAbove) / 2 / sorted.length;
}

/**
 * Acceleration from the estimates with one cluster left out each: Σd³ / (6 (Σd²)^1.5) with d
 * their mean less each of them; 0 where they are all the same.
 */
export function accelerationOf(leftOut: Float64Array): number {
  const { second, third } = centralSums(leftOut);
  return second === 0 ? 0 : -third / (6 * second ** 1.5);
}

/** Moment skewness m₃ / m₂^1.5; 0 where all values are the same. */
export function skewnessOf(values: Float64Array): number {
  const { second, third } = centralSums(values);
  return second === 0 ? 0 : (Math.sqrt(values.length) * third) / second ** 1.5;
}

function centralSums(values: Float64Array): { readonly second: number; readonly third: number } {
  let total = 0;
  for (const value of values) total += value;
  const centre = total / values.length;
  let second = 0;
  let third = 0;
  for (const value of values) {
    const distance = value - centre;
    second += distance * distance;
    third += distance * distance * distance;
  }
  return { second, third };
}
