import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callUse, keyOfNumber, repliedCall } from '#lib/journal/journal.contract.ts';
import { newRun } from '#lib/run/run-store.contract.ts';
import { openSqliteStores } from './stores.ts';

const program = join(import.meta.dirname, 'child-process.fixture.ts');

class Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly #ready: Promise<unknown>;
  #printed = '';
  #errors = '';

  constructor(file: string, task: string) {
    this.process = spawn(process.execPath, [program, file, task]);
    this.#ready = once(this.process.stdout, 'data');
    this.process.stdout.on('data', (chunk) => {
      this.#printed += chunk;
    });
    this.process.stderr.on('data', (chunk) => {
      this.#errors += chunk;
    });
  }

  async start(): Promise<void> {
    await this.#ready;
    this.process.stdin.write('go\n');
  }

  /** The whole lines that were printed since it started. */
  get lines(): readonly string[] {
    return this.#printed.split('\n').slice(1, -1);
  }

  async end(): Promise<string> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      await once(this.process, 'close');
    }
    return this.#errors;
  }
}

describe('several processes over one file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'understudy-processes-'));
    file = join(folder, 'understudy.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(task: string, processes: number): Promise<readonly Child[]> {
    const children = Array.from({ length: processes }, () => new Child(file, task));
    await Promise.all(children.map((child) => child.start()));
    for (const child of children) expect(await child.end()).toBe('');
    return children;
  }

  it('migrates a new file once, however many open it', { timeout: 30_000 }, async () => {
    const children = await run('open', 4);
    expect(children.map(({ lines }) => lines)).toEqual(children.map(() => ['opened']));
  });

  it('never hands one run to two claims', { timeout: 30_000 }, async () => {
    const stores = openSqliteStores(file, Date.now);
    const ids = Array.from({ length: 60 }, (_, index) => `run-${100 + index}`);
    for (const id of ids) stores.runs.create(newRun(id));
    const [one, two] = await run('claimAll', 2);
    const claimed = [...(one?.lines ?? []), ...(two?.lines ?? [])];
    expect(claimed.sort()).toEqual(ids);
    for (const { id } of stores.runs.list()) {
      const holder = one?.lines.includes(id) ? one : two;
      expect(stores.runs.leaseOf(id)?.holder.pid).toBe(holder?.process.pid);
    }
    stores.close();
  });

  it('keeps every promised row when the writer is killed', { timeout: 30_000 }, async () => {
    for (const afterLines of [1, 400, 1_500]) {
      const stores = openSqliteStores(file, Date.now);
      if (stores.runs.list().length === 0) stores.runs.create(newRun('run-a'));
      stores.close();
      const child = new Child(file, 'writeForEver');
      await child.start();
      while (child.lines.length < afterLines) await once(child.process.stdout, 'data');
      child.process.kill('SIGKILL');
      await child.end();
      await expectPromisesKept(child.lines);
      rmSync(file);
      rmSync(`${file}-wal`, { force: true });
    }
  });

  async function expectPromisesKept(lines: readonly string[]): Promise<void> {
    const { journal, usage, close } = openSqliteStores(file, Date.now);
    const replied = new Set(lines.filter((line) => line.startsWith('replied')));
    for (const line of lines) {
      const number = Number(line.split(' ')[1]);
      const key = keyOfNumber(number);
      const outcome = journal.find(key);
      if (replied.has(`replied ${number}`) || outcome !== undefined) {
        expect(outcome).toEqual(repliedCall(`reply ${number} `.repeat(50)));
      } else {
        await journal.settle(key, repliedCall('it was intended'));
      }
    }
    const [run] = [newRun('run-a').id];
    const used = new Set(usage.uses(run).map(({ key }) => key));
    for (const line of lines) expect(used).toContain(keyOfNumber(Number(line.split(' ')[1])));
    await journal.intend(callUse(keyOfNumber(9_999_999)));
    close();
  }
});
