import { expect, it } from 'vitest';
import { isRecentEnough } from './node-runtime.mjs';

it.each([
  ['v18.20.4', false],
  ['v20.20.2', false],
  ['v22.18.0', false],
  ['v22.19.0', true],
  ['v22.20.1', true],
  ['v23.0.0', true],
  ['v24.21.0\n', true],
])('knows that Node %s is recent enough: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected);
});
