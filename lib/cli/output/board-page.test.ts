import { describe, expect, it } from 'vitest';
import { type Board, type BoardRow, boardKey } from '#lib/leaderboard/board.ts';
import { boardPage } from './board-page.ts';
import { boardCsv, boardDocument, boardText, rankText } from './board-text.ts';

const usage = {
  calls: 4,
  cachedCalls: 1,
  inputTokens: 10,
  outputTokens: 5,
  costUsd: null,
  spentUsd: null,
};

const row: BoardRow = {
  slug: 'model-a',
  control: false,
  rank: { best: 1, worst: 3 },
  metrics: { overall: { value: 0.5, low: 0.4, high: 0.6, n: 3, unscored: 0 } },
  byLanguage: {},
  byCharacter: {},
  usage,
  judging: usage,
  run: '2026-01-01-abcdef',
  finishedAtMs: 0,
  judgesItself: false,
  manyUnscored: false,
};

const board: Board = {
  board: boardKey.parse({
    id: 'b',
    suite: { id: '<img src=x onerror=alert(1)>', version: '1.0.0', hash: '0'.repeat(64) },
    judges: ['"><script>alert(1)</script>'],
    samples: [1],
    protocol: 'core',
    characters: 1,
    probes: 5,
    wholeSuite: true,
    promptPack: "a'&b",
  }),
  rows: [row, { ...row, slug: 'control-x', control: true, rank: null }],
};

describe('a board as a page', () => {
  it('loads nothing, and escapes everything', () => {
    const page = boardPage(board);
    expect(page).not.toMatch(/<script|<img|src=x onerror=alert\(1\)>|https?:/);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('a&#39;&amp;b');
    expect(page).toContain('<td>model-a</td>');
    expect(page).toContain('<tr class="control">');
  });

  it('says when there is nothing on it', () => {
    expect(boardPage(undefined)).toContain('No run stands on this board yet.');
    expect(boardText(undefined)).toBe('No run stands on this board yet.');
    expect(boardDocument(undefined)).toEqual({ board: null, rows: [] });
  });
});

describe('a board as text', () => {
  it.each<[rank: BoardRow['rank'], text: string]>([
    [{ best: 1, worst: 1 }, '1'],
    [{ best: 2, worst: 4 }, '2–4'],
    [null, '—'],
  ])('writes the rank %o as %s', (rank, text) => {
    expect(rankText(rank)).toBe(text);
  });

  it('has one line a row, and as many fields in each line of CSV', () => {
    expect(boardText(board)).toContain('0.50 [0.40, 0.60]');
    const lines = boardCsv(board).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
    expect(lines[1]).toMatch(/^model-a,false,1,3,0.5,0.4,0.6,3,0,/);
  });
});
