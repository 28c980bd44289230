import { expect, it } from 'vitest';
import { roman } from './roman.ts';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [5, 'V'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [399, 'CCCXCIX'],
  [400, '400'],
  [0, '0'],
])('%i is %s', (number, expected) => {
  expect(roman(number)).toBe(expected);
});
