import { describe, expect, it } from 'vitest';
import { collect, dollars, numberFrom, wholeNumber } from './option-values.ts';

describe('option values', () => {
  it.each([
    ['1', 1],
    ['32', 32],
  ])('takes the whole number %s', (text, value) => {
    expect(wholeNumber(1, 32)(text)).toBe(value);
  });

  it.each(['0', '33', '-1', '1.5', '1e1', '', ' 1', 'three', '0x10'])('refuses %o', (text) => {
    expect(() => wholeNumber(1, 32)(text)).toThrow('whole number from 1 to 32');
  });

  it.each([
    ['0', 0],
    ['0.05', 0.05],
    ['.5', 0.5],
    ['12', 12],
  ])('takes %s dollars', (text, value) => {
    expect(dollars(text)).toBe(value);
  });

  it.each(['-1', '', 'free', 'Infinity', '1,5', '$1'])('refuses %o dollars', (text) => {
    expect(() => dollars(text)).toThrow('0 or more');
  });

  it('holds a number between its bounds', () => {
    expect(() => numberFrom(0, 2)('2.1')).toThrow('0 to 2');
  });

  it('collects a flag that is given again', () => {
    expect(collect('b', collect('a', undefined))).toEqual(['a', 'b']);
  });
});
