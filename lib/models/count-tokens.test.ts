import { describe, expect, it } from 'vitest';
import { countTokens } from './count-tokens.ts';

describe('countTokens', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['four', 1],
    ['fives', 2],
    ['郑和', 2],
    ['郑和 sailed', 4],
    ['𠮷', 1],
  ])('%j', (text, tokens) => {
    expect(countTokens(text)).toBe(tokens);
  });
});
