import { describe, expect, it } from 'vitest';
import { sameSecret, sessionHolds, signSession } from './session.ts';

const token = 'a token of sixteen or more';
const session = signSession(token, 2_000);
const [, signature] = session.split('.');

describe('a session', () => {
  it('holds until it expires', () => {
    expect(sessionHolds(session, token, 1_999)).toBe(true);
    expect(sessionHolds(session, token, 2_000)).toBe(false);
  });

  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one without a signature', '2000'],
    ['a later expiry under the same signature', `9000.${signature}`],
    ['something after the signature', `${session}.x`],
    ['an expiry that is no number', `1e9.${signature}`],
    ['one signed with another token', signSession('another token', 2_000)],
  ])('%s does not hold', (_, forged) => {
    expect(sessionHolds(forged, token, 1)).toBe(false);
  });
});

it('secrets are the same only when every character is', () => {
  expect(sameSecret(token, token)).toBe(true);
  expect(sameSecret(token.slice(0, -1), token)).toBe(false);
  expect(sameSecret('', token)).toBe(false);
});
