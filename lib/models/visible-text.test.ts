import { describe, expect, it } from 'vitest';
import { isSilent, keptText, visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['plain', 'I am here.', 'I am here.'],
    ['outer space', '\n I am here. \n', '\n I am here. \n'],
    ['space around reasoning', '\n<think>Who?</think> I am here. \n', 'I am here.'],
    ['a reasoning block', '<think>\nWho am I?\n</think>\n\nI am here.', 'I am here.'],
    ['an empty reasoning block', '<think></think>I am here.', 'I am here.'],
    ['reasoning cut off', '<think>Who am I? Perhaps', ''],
    ['a tag inside the text', 'Write <think> before </think>.', 'Write <think> before </think>.'],
  ])('%s', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});

describe('keptText', () => {
  it('keeps a vote to the last space, and of a reply its words', () => {
    const said = '<think>0?</think>\n1 ';
    expect(keptText(said, { purpose: 'vote' })).toBe(said);
    expect(keptText(said, { purpose: 'reply' })).toBe('1');
  });
});

describe('isSilent', () => {
  it.each([
    ['', true],
    [' \n', true],
    ['<think>So many words</think>\n', true],
    ['<think>cut off', true],
    [' 0', false],
  ])('%j', (text, silent) => {
    expect(isSilent(text)).toBe(silent);
  });
});
