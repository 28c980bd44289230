import { describe, expect, it } from 'vitest';
import { boardHref, orderOf, pressColumn, readBoardState } from './board-state.ts';

const atRest = readBoardState({});

describe('the state of a leaderboard in its address', () => {
  it.each([
    '/',
    '/?board=0123456789ab&language=zh&sort=unscored&order=down&controls=hidden',
    '/?suite=starter&judge=one&judge=two&protocol=paper',
    '/?sort=role-knowledge&order=up',
  ])('%s reads and writes back the same', (href) => {
    const url = new URL(href, 'http://localhost');
    const names = [...new Set(url.searchParams.keys())];
    const params = Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)]));
    expect(boardHref(readBoardState(params))).toBe(href);
  });

  it('takes what is wrong as not said', () => {
    const state = readBoardState({ sort: 'beauty', order: ['sideways'], language: 'fr', board: 7 });
    expect(boardHref(state)).toBe('/');
  });

  it('shortens a board to what is enough to name it', () => {
    expect(boardHref({ ...atRest, board: 'a'.repeat(64) })).toBe(`/?board=${'a'.repeat(12)}`);
  });

  it('turns a column round at the second press, and back at the third', () => {
    const first = pressColumn(atRest, 'role-identity');
    const second = pressColumn(first, 'role-identity');
    const third = pressColumn(second, 'role-identity');
    expect([first, second, third].map(orderOf)).toEqual(['down', 'up', 'down']);
    expect(orderOf(pressColumn(second, 'slug'))).toBe('up');
  });
});
