import { describe, expect, it } from 'vitest';
import { isLightMarkdown, shownText } from './shown-text.ts';

describe('shownText', () => {
  it.each([
    ['line one\nand\ttwo', 'line one\nand\ttwo'],
    ['a\r\nb', 'a\nb'],
    ['nul \0, escape \u001b[31m', 'nul \ufffd, escape \ufffd[31m'],
    ['bidi \u202Etxt.exe', 'bidi \ufffdtxt.exe'],
    ['half \ud800 a pair', 'half \ufffd a pair'],
    ['whole 😀 pair, \u200fmark', 'whole 😀 pair, \u200fmark'],
  ])('%j is shown as %j', (raw, text) => {
    expect(shownText(raw)).toEqual({ text, left: 0 });
  });

  it('cuts what no page can carry, and counts what it leaves out', () => {
    const { text, left } = shownText(`${'x'.repeat(39_999)}😀${'y'.repeat(1_000_000)}`);
    expect(text).toBe(`${'x'.repeat(39_999)}\ufffd`);
    expect(left).toBe(1_000_001);
  });
});

describe('isLightMarkdown', () => {
  it.each([
    ['speech', 'I was *born* in Maryland. '.repeat(40), true],
    ['a long list', '- one of **many** things\n'.repeat(60), true],
    ['stars to the token limit', '*'.repeat(4_000), false],
    ['quotes in quotes', '>'.repeat(3_000), false],
    ['lists in lists', '1. '.repeat(1_300), false],
    ['bullets in bullets', '- + '.repeat(500), false],
    ['a novel', 'word '.repeat(10_000), false],
  ])('%s', (_, text, light) => {
    expect(isLightMarkdown(text)).toBe(light);
  });
});
