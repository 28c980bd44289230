import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, readEnvironment, readSecret } from './env.ts';

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      home: resolve(projectRoot, '.understudy'),
      port: 3000,
      host: '127.0.0.1',
      adminToken: null,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = { UNDERSTUDY_HOME: '', PORT: '', HOST: '', UNDERSTUDY_ADMIN_TOKEN: '' };
    expect(readEnvironment(empty)).toEqual(readEnvironment({}));
  });

  it('reads what is set', () => {
    const source = {
      UNDERSTUDY_HOME: '/srv/stage',
      PORT: '8080',
      HOST: '0.0.0.0',
      UNDERSTUDY_ADMIN_TOKEN: 'a-long-enough-token',
    };
    expect(readEnvironment(source)).toEqual({
      home: '/srv/stage',
      port: 8080,
      host: '0.0.0.0',
      adminToken: 'a-long-enough-token',
    });
  });

  it.each(['65536', '-1', '3000x', '3e3', '80.5', ' '])('refuses the port %j', (PORT) => {
    expect(() => readEnvironment({ PORT })).toThrow(/PORT: must be a port number/);
  });

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('lets loopback host %s be', (HOST) => {
    expect(readEnvironment({ HOST }).host).toBe(HOST);
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'example.org', '127.0.0.1.example.org'])(
    'refuses host %s until a token is set',
    (HOST) => {
      expect(() => readEnvironment({ HOST })).toThrow(/HOST: .*set UNDERSTUDY_ADMIN_TOKEN/);
      expect(readEnvironment({ HOST, UNDERSTUDY_ADMIN_TOKEN: 'x'.repeat(16) }).host).toBe(HOST);
    },
  );

  it('names every fault in one error, and no secret', () => {
    const read = () =>
      readEnvironment({ PORT: 'http', HOST: 'a b', UNDERSTUDY_ADMIN_TOKEN: 'hush' });
    expect(read).toThrow(/PORT: [\s\S]*HOST: [\s\S]*UNDERSTUDY_ADMIN_TOKEN: /);
    expect(read).not.toThrow(/hush/);
  });
});

describe('readSecret', () => {
  it('gives the value without the blanks around it', () => {
    expect(readSecret('SOME_KEY', { SOME_KEY: ' abc\n' })).toBe('abc');
  });

  it.each([{}, { SOME_KEY: '' }, { SOME_KEY: '  ' }])(
    'says which variable is missing: %j',
    (source) => {
      expect(() => readSecret('SOME_KEY', source)).toThrow(/SOME_KEY is not set/);
    },
  );

  it('does not give away a variable of Understudy itself', () => {
    const source = { UNDERSTUDY_ADMIN_TOKEN: 'hush' };
    expect(() => readSecret('UNDERSTUDY_ADMIN_TOKEN', source)).toThrow(/belongs to Understudy/);
  });

  it('refuses a key in place of a name, without repeating it', () => {
    const read = () => readSecret('sk-live-123', {});
    expect(read).toThrow(/name of an API key variable/);
    expect(read).not.toThrow(/sk-live/);
  });
});
