import { describe, expect, it } from 'vitest';
import { rankRanges } from './ranking.ts';

function entry(id: string, low: number, high: number) {
  return { id, value: (low + high) / 2, low, high };
}

function rangesOf(entries: Parameters<typeof rankRanges>[0]) {
  return rankRanges(entries).map(({ rank }) => rank && [rank.best, rank.worst]);
}

describe('rankRanges', () => {
  it('are single ranks where no intervals overlap', () => {
    const apart = [entry('c', 0.1, 0.2), entry('a', 0.8, 0.9), entry('b', 0.4, 0.5)];
    expect(rangesOf(apart)).toEqual([
      [3, 3],
      [1, 1],
      [2, 2],
    ]);
  });

  it('widen with overlap, which need not carry over', () => {
    const chain = [entry('a', 0.6, 0.9), entry('b', 0.4, 0.7), entry('c', 0.1, 0.5)];
    expect(rangesOf(chain)).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('are shared by ties, and touching intervals overlap', () => {
    const ties = [entry('a', 0.5, 0.5), entry('b', 0.5, 0.5), entry('c', 0.1, 0.5)];
    expect(rangesOf(ties)).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  it('leave out an entry without a value', () => {
    const missing = { id: 'x', value: undefined, low: undefined, high: undefined };
    expect(rangesOf([entry('a', 0.8, 0.9), missing, entry('b', 0.1, 0.2)])).toEqual([
      [1, 1],
      undefined,
      [2, 2],
    ]);
  });

  it('are whole for a value without an interval', () => {
    const unsure = { id: 'x', value: 0.3, low: undefined, high: undefined };
    expect(rangesOf([entry('a', 0.8, 0.9), unsure, entry('b', 0.1, 0.2)])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });
});
