import { describe, expect, it } from 'vitest';
import { roundHalfEven } from './rounding.ts';

// python3 -c "print(round(value, decimals))" (3.11)
const PYTHON = [
  [0.125, 2, 0.12],
  [0.375, 2, 0.38],
  [2.5, 0, 2],
  [3.5, 0, 4],
  [0.5, 0, 0],
  [1.5, 0, 2],
  [2.675, 2, 2.67],
  [1.005, 2, 1],
  [1.115, 2, 1.11],
  [0.045, 2, 0.04],
  [8.345, 2, 8.35],
  [8.625, 2, 8.62],
  [7.665000000000001, 2, 7.67],
  [-0.125, 2, -0.12],
  [-0.375, 2, -0.38],
  [-2.5, 0, -2],
  [-0.001, 2, -0],
  [-0.5, 0, -0],
  [5.015, 2, 5.01],
  [0.6666666666666666, 2, 0.67],
  [0.625, 2, 0.62],
  [0.875, 2, 0.88],
  [1e22, 2, 1e22],
  [123456789.125, 2, 123456789.12],
  [0.30000000000000004, 1, 0.3],
  [2251799813685248.5, 0, 2251799813685248],
  [9.995, 2, 9.99],
  [99.995, 2, 100],
  [1e-300, 2, 0],
  [0.0009765625, 9, 0.000976562],
  [0.0029296875, 9, 0.002929688],
  [5e-324, 99, 0],
] as const;

describe('roundHalfEven', () => {
  it.each(PYTHON)('rounds %d to %d decimals as Python does: %d', (value, decimals, expected) => {
    expect(roundHalfEven(value, decimals)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0])('gives %d back', (value) => {
    expect(roundHalfEven(value, 2)).toBe(value);
  });

  it.each([-1, 0.5, 100])('refuses %d decimals', (decimals) => {
    expect(() => roundHalfEven(1, decimals)).toThrow(RangeError);
  });
});
