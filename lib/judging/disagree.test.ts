import { describe, expect, it } from 'vitest';
import { callKey } from '#lib/journal/call-key.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { disagree } from './disagree.ts';
import { firstMostCommon, majority } from './majority.ts';
import type { Reading, Vote } from './vote.ts';

function votes(metric: string, ...readings: readonly Reading[]): readonly Vote[] {
  const rest = { judge: modelSlug.parse('j'), key: callKey.parse('0'.repeat(64)), identities: [] };
  return readings.map((reading, index) => ({ metric, sample: index + 1, reading, ...rest }));
}
const says = (value: number, picked?: string): Reading =>
  picked === undefined ? { state: 'read', value } : { state: 'read', value, picked };
const unread: Reading = { state: 'unread', why: '' };

describe('disagreement', () => {
  it.each<[string, readonly Vote[], boolean]>([
    ['no votes', [], false],
    ['one vote', votes('unknown-rejection', says(1), unread), false],
    ['declined and answered', votes('unknown-rejection', says(1), says(0)), true],
    ['two wrong names', votes('role-identity', says(0, 'A'), says(0, 'B')), true],
    ['one name', votes('role-identity', says(0, 'A'), says(0, 'A')), false],
    ['near numbers', votes('role-knowledge', says(7), says(9)), false],
    ['numbers far apart', votes('role-knowledge', says(6), says(9)), true],
    ['different metrics', [...votes('a', says(1)), ...votes('b', says(0))], false],
  ])('%s', (_, cast, expected) => {
    expect(disagree(cast)).toBe(expected);
  });
});

describe('majority', () => {
  it('is the leader alone', () => {
    expect(majority([1, 0, 1])).toBe(1);
    expect(majority([1, 0])).toBeUndefined();
    expect(majority([])).toBeUndefined();
  });

  it('or the first seen, for the published rule', () => {
    expect(firstMostCommon([0, 1, 1, 0])).toBe(0);
    expect(firstMostCommon([1, 0, 0])).toBe(0);
    expect(firstMostCommon([])).toBeUndefined();
  });
});
