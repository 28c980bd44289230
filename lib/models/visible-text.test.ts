import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['plain', 'I am here.', 'I am here.'],
    ['outer space', '\n I am here. \n', 'I am here.'],
    ['a reasoning block', '<think>\nWho am I?\n</think>\n\nI am here.', 'I am here.'],
    ['an empty reasoning block', '<think></think>I am here.', 'I am here.'],
    ['reasoning cut off', '<think>Who am I? Perhaps', ''],
    ['a tag inside the text', 'Write <think> before </think>.', 'Write <think> before </think>.'],
  ])('%s', (_, text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});
