import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const date = 'Mon, 23 Nov 2026 06:00:00 GMT';

describe('retryAfterMs', () => {
  it.each([
    ['nothing', {}, undefined],
    ['whole seconds', { 'retry-after': '12' }, 12_000],
    ['fractions', { 'retry-after': '0.25' }, 250],
    ['zero', { 'retry-after': '0' }, 0],
    ['negative', { 'retry-after': '-5' }, undefined],
    ['words', { 'retry-after': 'soon' }, undefined],
    ['exponents', { 'retry-after': '1e9' }, undefined],
    ['a year', { 'retry-after': '31536000' }, 86_400_000],
    ['more than a number holds', { 'retry-after': '9'.repeat(400) }, 86_400_000],
    ['milliseconds first', { 'retry-after-ms': '1500', 'retry-after': '9' }, 1500],
    ['a date ahead', { 'retry-after': 'Mon, 23 Nov 2026 06:00:30 GMT', date }, 30_000],
    ['a date gone by', { 'retry-after': 'Mon, 23 Nov 2026 05:00:00 GMT', date }, 0],
    ['a date with nothing to compare', { 'retry-after': date }, undefined],
  ])('%s', (_, headers, expected) => {
    expect(retryAfterMs(headers)).toBe(expected);
  });
});
