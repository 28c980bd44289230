import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusal.mjs';

const token = 'a token of sixteen or more';
const statusOf = (url, host, adminToken = null) =>
  refusalOf({ url, headers: { host } }, adminToken)?.status;

describe('refusalOf', () => {
  it.each(['localhost', 'localhost:3000', 'LOCALHOST:1', '127.0.0.1:3000', '[::1]:3000'])(
    'answers as %s',
    (host) => {
      expect(statusOf('/', host)).toBeUndefined();
    },
  );

  it.each(['evil.example:3000', 'localhost.evil.example', '192.168.0.7', 'x@127.0.0.1', undefined])(
    'does not answer as %s without a token, and does with one',
    (host) => {
      expect(statusOf('/', host)).toBe(421);
      expect(statusOf('/', host, token)).toBeUndefined();
    },
  );

  it.each([
    ['/suites/%E0%A4%A', 400],
    ['/runs/%', 400],
    ['/runs/%zz/transcripts/x?y=1', 400],
    ['/suites/%E5%AD%94', undefined],
    ['/runs?candidate=100%', undefined],
  ])('%s: %s', (url, status) => {
    expect(statusOf(url, 'localhost')).toBe(status);
  });
});
