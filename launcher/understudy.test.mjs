import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './root.mjs';

const command = `
  const { FROM_FILES = null } = process.env;
  console.log(JSON.stringify({ given: process.argv.slice(2), cwd: process.cwd(), FROM_FILES }));
  process.exitCode = process.argv[2] === 'fail' ? 3 : 0;
`;
let checkout;
let elsewhere;

/** A checkout in which everything is installed, and a command that tells what it was given. */
beforeAll(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), 'understudy check ')));
  elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'understudy-elsewhere-')));
  for (const folder of ['lib/cli', 'node_modules', '.tools/bin']) {
    mkdirSync(join(checkout, folder), { recursive: true });
  }
  copyFileSync(join(root, 'understudy'), join(checkout, 'understudy'));
  writeFileSync(join(checkout, 'lib/cli/main.ts'), command);
  writeFileSync(join(checkout, 'package-lock.json'), '{}');
  writeFileSync(join(checkout, 'node_modules/.installed-lock.json'), '{}');
  symlinkSync(process.execPath, join(checkout, '.tools/bin/node'));
  symlinkSync(join(checkout, 'understudy'), join(elsewhere, 'absolute'));
  symlinkSync('absolute', join(elsewhere, 'relative'));
});

afterAll(() => {
  rmSync(checkout, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

function call(script, parameters, variables = {}) {
  const env = { PATH: process.env.PATH, ...variables };
  const { status, stdout } = spawnSync(script, parameters, {
    cwd: elsewhere,
    env,
    encoding: 'utf8',
  });
  return { status, told: JSON.parse(stdout) };
}

describe('./understudy', () => {
  it.each(['checkout', 'absolute', 'relative'])('works by its %s path from anywhere', (by) => {
    const script = by === 'checkout' ? join(checkout, 'understudy') : join(elsewhere, by);
    const { status, told } = call(script, ['show', 'a b', '', '--json']);
    expect(told).toEqual({
      given: ['show', 'a b', '', '--json'],
      cwd: elsewhere,
      FROM_FILES: null,
    });
    expect(status).toBe(0);
  });

  it('passes the exit code on', () => {
    expect(call(join(elsewhere, 'relative'), ['fail']).status).toBe(3);
  });

  it('reads .env, .env.local before it, and the shell before both', () => {
    const script = join(elsewhere, 'absolute');
    writeFileSync(join(checkout, '.env'), 'FROM_FILES=env\n');
    expect(call(script, []).told.FROM_FILES).toBe('env');
    writeFileSync(join(checkout, '.env.local'), 'FROM_FILES=local\n');
    expect(call(script, []).told.FROM_FILES).toBe('local');
    expect(call(script, [], { FROM_FILES: 'shell' }).told.FROM_FILES).toBe('shell');
  });
});
