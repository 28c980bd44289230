import { describe, expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    [undefined, null, 'en'],
    [undefined, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    [undefined, 'fr,en;q=0.4,zh;q=0.6', 'zh'],
    [undefined, 'zh;q=0, en-GB', 'en'],
    [undefined, 'de', 'en'],
    [undefined, 'zh;q=nonsense,en;q=0.1', 'en'],
    ['zh', 'en', 'zh'],
    ['en', 'zh-TW', 'en'],
    ['xx', 'zh', 'zh'],
  ] as const)('cookie %s with header %s gives %s', (cookie, header, expected) => {
    expect(chooseLocale(cookie, header)).toBe(expected);
  });
});
