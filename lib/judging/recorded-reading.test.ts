import { describe, expect, it } from 'vitest';
import { readRecorded, recordedReplyText } from './recorded-reading.ts';

describe('a recorded score', () => {
  it.each([
    ['role-identity', 2 / 3],
    ['role-knowledge', 8.33],
    ['role-knowledge', 0],
    ['unknown-rejection', 1],
  ] as const)('of %s reads %d back', (metric, value) => {
    expect(readRecorded(metric, recordedReplyText(value))).toEqual({ state: 'read', value });
  });

  it.each([
    ['role-identity', '{"recorded": 1.5}'],
    ['role-identity', '{"recorded": -1}'],
    ['unknown-rejection', '{"recorded": 0.5}'],
    ['role-knowledge', '{"recorded": null}'],
    ['role-knowledge', '{"recorded": "8"}'],
    ['role-knowledge', '{"recorded": 8, "more": 1}'],
    ['role-knowledge', '8'],
    ['role-knowledge', 'not JSON'],
  ] as const)('of %s does not read %s', (metric, reply) => {
    expect(readRecorded(metric, reply).state).toBe('unread');
  });
});
