import { describe, expect, it } from 'vitest';
import { aggregateTurns } from './aggregate-turns.ts';
import { scoredTurnsOf, type TurnCell, wholeTable } from './scored-turn.fixture.ts';
import type { ScoredTurn } from './scored-turn.ts';

const core = { protocol: 'core', seed: 1, resamples: 500 } as const;
const paper = { ...core, protocol: 'paper' } as const;

function table(cells: readonly TurnCell[], options: typeof core | typeof paper = core) {
  return aggregateTurns(scoredTurnsOf(cells), options);
}

describe('a metric over turns', () => {
  it('is the mean of the scored turns; an unscored turn is counted and is no zero', () => {
    const found = table([
      ['ada', 'inside', 'role-knowledge', 8],
      ['ada', 'inside', 'role-knowledge', null],
      ['bo', 'inside', 'role-knowledge', 5],
      ['bo', 'inside', 'role-knowledge', 5],
    ]);
    expect(found['role-knowledge']).toMatchObject({ value: 6, n: 3, unscored: 1 });
  });

  it('has no value where nothing is scored', () => {
    const found = table([['ada', 'inside', 'role-identity', null]]);
    expect(found['role-identity']).toEqual({
      value: null,
      low: null,
      high: null,
      n: 0,
      unscored: 1,
    });
    expect(table([])).toEqual({});
  });

  it('has no interval over one character, however many turns it has', () => {
    const found = table([
      ['ada', 'inside', 'role-identity', 1],
      ['ada', 'inside', 'role-identity', 0],
    ]);
    expect(found['role-identity']).toMatchObject({ value: 0.5, low: null, high: null, n: 2 });
  });

  it('resamples characters and not turns', () => {
    const turnsOfTwo = Array.from({ length: 20 }, (_, index): TurnCell => {
      return [index % 2 === 0 ? 'ada' : 'bo', 'inside', 'role-identity', index % 2];
    });
    const found = table(turnsOfTwo)['role-identity'];
    // Both characters drawn alike happens in half of all resamples: the interval spans everything.
    expect(found).toMatchObject({ value: 0.5, low: 0, high: 1 });
  });
});

describe('unknown-rejection', () => {
  it.each<[string, TurnCell[], object]>([
    [
      'shows both errors beside the accuracy',
      [
        ['ada', 'inside', 'unknown-rejection', 1],
        ['ada', 'inside', 'unknown-rejection', 1],
        ['ada', 'inside', 'unknown-rejection', 1],
        ['bo', 'inside', 'unknown-rejection', 0],
        ['bo', 'outside', 'unknown-rejection', 0],
        ['bo', 'outside', 'unknown-rejection', 1],
      ],
      { value: 4 / 6, balanced: 0.625, missed: 0.5, falseRefusals: 0.25 },
    ],
    [
      'has no balance without an outside turn',
      [['ada', 'inside', 'unknown-rejection', 1]],
      { value: 1, balanced: null, missed: null, falseRefusals: 0 },
    ],
    [
      'counts no unscored turn into a rate',
      [
        ['ada', 'inside', 'unknown-rejection', 1],
        ['ada', 'outside', 'unknown-rejection', null],
        ['ada', 'outside', 'unknown-rejection', 1],
      ],
      { value: 1, balanced: 1, missed: 0, falseRefusals: 0, unscored: 1 },
    ],
  ])('%s', (_, cells, expected) => {
    expect(table(cells)['unknown-rejection']).toMatchObject(expected);
  });

  it('alone carries the rates', () => {
    const found = table(wholeTable);
    expect(found['role-identity']).not.toHaveProperty('balanced');
    expect(found.overall).not.toHaveProperty('missed');
  });
});

describe('overall', () => {
  it('is the mean of identity, scaled knowledge and balanced rejection', () => {
    // identity 3/4, knowledge 5.5 → 0.5, rejection (1 + 1/2) / 2
    const found = table(wholeTable).overall;
    expect(found?.value).toBeCloseTo((0.75 + 0.5 + 0.75) / 3, 12);
    expect(found).toMatchObject({ n: 4, unscored: 0 });
    expect(found?.low).toBeLessThanOrEqual(found?.value ?? 0);
    expect(found?.high).toBeGreaterThanOrEqual(found?.value ?? 1);
  });

  it.each(['role-identity', 'role-knowledge', 'unknown-rejection'])(
    'has no value where no turn has a score for %s',
    (silent) => {
      const cells = wholeTable.map(
        ([who, side, metric, value]): TurnCell => [
          who,
          side,
          metric,
          metric === silent ? null : value,
        ],
      );
      expect(table(cells).overall).toMatchObject({ value: null, low: null, high: null });
    },
  );

  it('has no value where one side of the boundary was not scored', () => {
    const inside = wholeTable.filter(([, side]) => side === 'inside');
    expect(table(inside).overall?.value).toBeNull();
  });

  it('is absent where one of its parts was not run', () => {
    const two = wholeTable.filter(([, , metric]) => metric !== 'role-knowledge');
    expect(table(two)).not.toHaveProperty('overall');
  });

  it('counts a turn as scored when all of its metrics are', () => {
    const cells = wholeTable.map(
      (cell, index): TurnCell => (index === 2 ? ['ada', 'inside', 'role-knowledge', null] : cell),
    );
    expect(table(cells).overall).toMatchObject({ n: 3, unscored: 1 });
  });
});

describe('protocol paper', () => {
  it.each<[string, number[], number]>([
    ['a tie to the even digit', [0, 0, 0, 0, 0, 0, 0, 1], 0.12],
    ['the other tie to the even digit', [1, 1, 1, 0, 0, 0, 0, 0], 0.38],
    ['thirds', [1, 1, 0], 0.67],
  ])('rounds to two decimals as Python does: %s', (_, values, expected) => {
    const cells = values.map((value): TurnCell => ['ada', 'inside', 'role-identity', value]);
    expect(table(cells, paper)['role-identity']?.value).toBe(expected);
    expect(table(cells)['role-identity']?.value).not.toBe(expected);
  });

  it('leaves overall, which it does not know, as it is', () => {
    expect(table(wholeTable, paper).overall?.value).toBe(table(wholeTable).overall?.value);
  });
});

describe('the same turns', () => {
  const many = scoredTurnsOf(
    Array.from({ length: 6 }, (_, who) =>
      wholeTable.map(
        ([name, side, metric, value]): TurnCell => [
          `${name}-${who}`,
          side,
          metric,
          metric === 'role-knowledge' ? 1 + ((who * 3) % 10) / 3 : value,
        ],
      ),
    ).flat(),
  );

  it('lead to the same bytes in any order', () => {
    const backwards: readonly ScoredTurn[] = [...many].reverse();
    const interleaved = [...many].sort((a, b) => a.position - b.position);
    const expected = JSON.stringify(aggregateTurns(many, core));
    expect(JSON.stringify(aggregateTurns(backwards, core))).toBe(expected);
    expect(JSON.stringify(aggregateTurns(interleaved, core))).toBe(expected);
  });

  it('lead to one interval under one seed and to another under another', () => {
    const low = (seed: number) => aggregateTurns(many, { ...core, seed })['role-knowledge']?.low;
    expect(low(1)).toBe(low(1));
    expect(new Set([1, 2, 3, 4].map(low)).size).toBeGreaterThan(1);
  });
});
