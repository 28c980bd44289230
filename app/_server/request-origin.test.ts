import { describe, expect, it } from 'vitest';
import { isLoopbackHost, isOwnOrigin } from './request-origin.ts';

describe('isLoopbackHost', () => {
  it.each([
    'localhost',
    'localhost:3000',
    '127.0.0.1:3000',
    '127.1.2.3',
    '[::1]:3000',
    'LOCALHOST:1',
  ])('%s is this machine', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each([
    null,
    '',
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example@127.0.0.1',
    '192.168.0.7:3000',
    '[::2]:3000',
  ])('%s is not', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });
});

describe('isOwnOrigin', () => {
  it.each([
    [null, '127.0.0.1:3000', true],
    ['http://127.0.0.1:3000', '127.0.0.1:3000', true],
    ['https://play.example', 'play.example', true],
    ['http://evil.example', '127.0.0.1:3000', false],
    ['http://127.0.0.1:8080', '127.0.0.1:3000', false],
    ['null', '127.0.0.1:3000', false],
    ['http://127.0.0.1:3000', null, false],
  ])('%s at %s: %s', (origin, host, own) => {
    expect(isOwnOrigin(origin, host)).toBe(own);
  });
});
