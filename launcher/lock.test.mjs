import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withLock } from './lock.mjs';
import { root } from './root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'understudy-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process that appends "in" and, a while later, "out" to a file under the lock. */
function contender(lock, log) {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { withLock } from '${join(root, 'launcher/lock.mjs')}';
    await withLock('${lock}', async () => {
      appendFileSync('${log}', 'in ');
      await sleep(60);
      appendFileSync('${log}', 'out ');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return new Promise((resolve) => child.on('exit', resolve));
}

describe('withLock', () => {
  it('lets one process in at a time, past a lock whose owner is gone', async () => {
    const lock = join(folder, 'shared.lock');
    const log = join(folder, 'log');
    writeFileSync(lock, '999999999');
    const codes = await Promise.all([1, 2, 3, 4].map(() => contender(lock, log)));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(4));
    expect(existsSync(lock)).toBe(false);
  });

  it('lets go when the work fails', async () => {
    const lock = join(folder, 'failing.lock');
    const failing = withLock(lock, async () => {
      throw new Error('no network');
    });
    await expect(failing).rejects.toThrow('no network');
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });
});
