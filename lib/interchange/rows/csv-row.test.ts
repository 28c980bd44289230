import { describe, expect, it } from 'vitest';
import { csvRow } from './csv-row.ts';

describe('csvRow', () => {
  it.each<[name: string, value: string | number | null, field: string]>([
    ['plain text', 'Odysseus', 'Odysseus'],
    ['an empty field', null, ''],
    ['a number', 0.25, '0.25'],
    ['a negative number', -1, '-1'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'say "no"', '"say ""no"""'],
    ['line ends', 'a\r\nb', '"a\r\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a plus', '+1', "'+1"],
    ['a list', '- one', "'- one"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a formula inside', 'a =1', 'a =1'],
  ])('writes %s', (_, value, field) => {
    expect(csvRow([value, 'x'])).toBe(`${field},x\r\n`);
  });
});
