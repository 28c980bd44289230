import type { Reading } from '../vote.ts';

/**
 * Protocol `paper`: replies are read as the published scorer does (OFA-Sys/Ditto,
 * eval/call_openai_api_gpt4_eval.py), odd rules and all. What makes it crash is unread here.
 */
const conclusions = {
  en: 'most suitable role is [',
  zh: '最符合的角色为[',
} as const;

/**
 * The first line with the conclusion and a closing bracket after it; the name runs to the last bracket
 * of that line. Equal to `label`: 1, anything else: 0.
 */
export function readPaperIdentity(reply: string, label: string, language: 'en' | 'zh'): Reading {
  const opening = conclusions[language];
  let start = reply.indexOf(opening);
  while (start >= 0) {
    const newline = reply.indexOf('\n', start);
    const lineEnd = newline < 0 ? reply.length : newline;
    const rest = reply.slice(start + opening.length, lineEnd);
    const end = rest.lastIndexOf(']');
    if (end >= 0) {
      const picked = rest.slice(0, end);
      return { state: 'read', value: picked === label ? 1 : 0, picked };
    }
    start = reply.indexOf(opening, lineEnd);
  }
  return { state: 'unread', why: `no line holds "${opening}…]"` };
}

/** Exactly `0` or `1`, untrimmed. */
export function readPaperRejection(reply: string): Reading {
  if (reply === '0' || reply === '1') return { state: 'read', value: Number(reply) };
  return { state: 'unread', why: 'the reply is not exactly 0 or 1' };
}

/** The last line without any `Score: `, as Python's `int` reads it; no range is checked. */
export function readPaperKnowledge(reply: string): Reading {
  const lastLine = reply.slice(reply.lastIndexOf('\n') + 1).replaceAll('Score: ', '');
  const value = pythonInt(lastLine);
  if (value === undefined) return { state: 'unread', why: 'the last line is not a whole number' };
  return { state: 'read', value };
}

/**
 * Python's `int(str)`, base 10: outer white space, one sign, decimal digits of any script, single
 * underscores between digits. Numbers past what a double holds are undefined.
 */
export function pythonInt(text: string): number | undefined {
  const trimmed = trimPythonSpace(text);
  if (!/^[+-]?\p{Nd}(?:_?\p{Nd})*$/u.test(trimmed) || trimmed.length > 300) return undefined;
  const digits = trimmed.replaceAll('_', '').replace(/\p{Nd}/gu, decimalDigit);
  return Number(digits) + 0;
}

/** White space as `int` sees it: NEL is, the byte order mark and the ASCII separators are not. */
function isPythonSpace(character: string): boolean {
  return character === '\x85' || (character !== '\ufeff' && /\s/.test(character));
}

function trimPythonSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isPythonSpace(text.charAt(start))) start += 1;
  while (end > start && isPythonSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Digits of a script stand in runs of ten from its zero; where runs touch, they touch in step. */
function decimalDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0x30;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}
