import { describe, expect, it } from 'vitest';
import { type BoardKey, boardKey } from '#lib/leaderboard/board.ts';
import { choicesOf, chooseBoard } from './board-choices.ts';
import { readBoardState } from './board-state.ts';

function key(id: string, judges: readonly string[], protocol: 'core' | 'paper'): BoardKey {
  return boardKey.parse({
    id,
    suite: { id: 'starter', version: '1.0.0', hash: 'f'.repeat(64) },
    judges,
    samples: judges.map(() => 1),
    protocol,
    characters: 12,
    probes: 60,
    wholeSuite: true,
    promptPack: 'built-in',
  });
}

const newest = key('a1', ['one'], 'paper');
const core = key('b2', ['one'], 'core');
const two = key('c3', ['one', 'two'], 'core');
const boards = [newest, core, two];

describe('chooseBoard', () => {
  it.each([
    [{}, newest],
    [{ board: 'b' }, core],
    [{ protocol: 'core' }, core],
    [{ judge: ['two'] }, two],
    [{ board: 'nothing' }, undefined],
    [{ suite: 'other' }, undefined],
  ])('%j', (params, expected) => {
    expect(chooseBoard(boards, readBoardState(params))).toBe(expected);
  });
});

it('puts a board of the whole suite before a newer one of a part', () => {
  const part: BoardKey = { ...newest, id: 'd4', probes: 5, wholeSuite: false };
  expect(chooseBoard([part, core], readBoardState({}))).toBe(core);
  expect(chooseBoard([part], readBoardState({}))).toBe(part);
});

describe('choicesOf', () => {
  it('keeps the other answers where a board has them', () => {
    const panels = choicesOf(boards, core, 'panel');
    expect(panels.map(({ value, chosen }) => [value, chosen])).toEqual([
      ['one×1', true],
      ['one×1 + two×1', false],
    ]);
    expect(panels[1]?.board).toBe(two);
    expect(choicesOf(boards, core, 'protocol').map(({ board }) => board)).toEqual([newest, core]);
  });

  it('leads to the nearest board where none keeps them all', () => {
    const toPaper = choicesOf(boards, two, 'protocol').find(({ chosen }) => !chosen);
    expect(toPaper?.board).toBe(newest);
  });
});
