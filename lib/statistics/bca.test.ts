import { describe, expect, it } from 'vitest';
import { accelerationOf, bcaLevels, shareBelow, skewnessOf } from './bca.ts';
import { quantileOfSorted } from './quantile.ts';

const values = Float64Array.of(0.1, 0.2, 0.2, 0.3, 0.5, 0.9, 1.4, 2.2, 3.7, 6.1, 0.4, 0.7);

describe('bcaLevels', () => {
  it('are the percentile levels without bias and acceleration', () => {
    const levels = bcaLevels(0.5, 0, 0.95);
    expect(levels?.low).toBeCloseTo(0.025, 12);
    expect(levels?.high).toBeCloseTo(0.975, 12);
  });

  // Efron & Tibshirani 1993, 14.3: the share below is 0.558 for z0 = 0.146, a = 0.061; 90 % levels.
  it('are those of the spatial data in Efron & Tibshirani', () => {
    const levels = bcaLevels(0.55804, 0.061, 0.9);
    expect(levels?.low).toBeCloseTo(0.11, 2);
    expect(levels?.high).toBeCloseTo(0.985, 2);
  });

  it('do not exist where the estimate lies outside the distribution', () => {
    expect(bcaLevels(0, 0.1, 0.95)).toBeUndefined();
    expect(bcaLevels(1, 0.1, 0.95)).toBeUndefined();
  });

  it('do not exist where the acceleration is out of all proportion', () => {
    expect(bcaLevels(0.5, 0.6, 0.95)).toBeUndefined();
  });
});

describe('moments', () => {
  // scipy 1.17: stats.skew(values)
  it('give the skewness of scipy', () => {
    expect(skewnessOf(values)).toBeCloseTo(1.7107853965446889, 12);
  });

  // numpy 2.4: jack = [mean(delete(v, i))...]; d = jack.mean() - jack; (d**3).sum()/(6*(d**2).sum()**1.5)
  it('give the acceleration of the jackknife', () => {
    const total = values.reduce((sum, value) => sum + value, 0);
    const leftOut = values.map((value) => (total - value) / (values.length - 1));
    expect(accelerationOf(leftOut)).toBeCloseTo(0.0823102007683964, 12);
  });

  it('are 0 without any spread', () => {
    expect(skewnessOf(new Float64Array(5))).toBe(0);
    expect(accelerationOf(new Float64Array(5))).toBe(0);
  });
});

describe('shareBelow', () => {
  it('counts equal values half', () => {
    expect(shareBelow(Float64Array.of(1, 2, 2, 3), 2)).toBe(0.5);
    expect(shareBelow(Float64Array.of(1, 2, 2, 3), 0)).toBe(0);
    expect(shareBelow(Float64Array.of(1, 2, 2, 3), 9)).toBe(1);
  });
});

describe('quantileOfSorted', () => {
  // numpy 2.4: quantile([1, 2, 4, 8, 16.5], q)
  it.each([
    [0, 1],
    [0.025, 1.1],
    [0.5, 4],
    [0.9, 13.1],
    [1, 16.5],
  ])('at %d is %d', (level, expected) => {
    expect(quantileOfSorted(Float64Array.of(1, 2, 4, 8, 16.5), level)).toBeCloseTo(expected, 12);
  });

  it('refuses no values', () => {
    expect(() => quantileOfSorted(new Float64Array(0), 0.5)).toThrow(RangeError);
  });
});
