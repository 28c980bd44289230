import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { characterId, probeId } from '#lib/benchmark/identifiers.ts';
import { callUse, keyOfNumber, repliedCall } from '#lib/journal/journal.contract.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import { newRun } from '#lib/run/run-store.contract.ts';
import { openDatabase } from './client.ts';
import { openSqliteStores } from './stores.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-faults-'));
  file = join(folder, 'understudy.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function openWithRun(at: string) {
  const stores = openSqliteStores(at, () => 1, { busyTimeoutMs: 50 });
  const { id } = stores.runs.create(newRun('run-a'));
  return { ...stores, id };
}

const turn = {
  trial: { candidate: modelSlug.parse('first'), character: characterId.parse('ada'), number: 1 },
  position: 1,
  probe: probeId.parse('home'),
  outcome: { state: 'skipped' },
} as const;

describe('opening', () => {
  it('makes the folder and every table STRICT', () => {
    const database = openDatabase(join(folder, 'a', 'b', 'understudy.db'));
    const tables = database.sqlite
      .prepare<[], { name: string; strict: number; wr: number }>(
        `SELECT name, strict, wr FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
      )
      .all();
    database.close();
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    const rowless = tables.filter(({ wr }) => wr === 1).map(({ name }) => name);
    expect(rowless.sort()).toEqual(['call_uses', 'scores', 'turns', 'votes']);
  });

  it('says that a file is not a database', () => {
    writeFileSync(file, 'Dear diary, today I was not a database. '.repeat(100));
    expect(() => openDatabase(file)).toThrow(`${file}: the file is not an Understudy database`);
  });

  it("leaves another program's database alone", () => {
    const other = new Sqlite(file);
    other.exec('CREATE TABLE cats (name TEXT)');
    other.close();
    expect(() => openDatabase(file)).toThrow('is not an Understudy database');
  });

  it('says that a file is from a newer version', () => {
    openDatabase(file).close();
    const later = new Sqlite(file);
    later.pragma('user_version = 999');
    later.close();
    expect(() => openDatabase(file)).toThrow('written by a newer version');
  });

  it('says that the folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => openDatabase(join(folder, 'file', 'understudy.db'))).toThrow('cannot be written');
    mkdirSync(file);
    expect(() => openDatabase(file)).toThrow('cannot be written');
  });
});

describe('a database that another connection holds locked', () => {
  it('rejects every waiter, loses nothing, and goes on when it is free', async () => {
    const { journal, results, close, id } = openWithRun(file);
    const keys = [1, 2, 3].map(keyOfNumber);
    await Promise.all(keys.map((key) => journal.intend(callUse(key))));
    results.saveTurn(id, turn);
    const locker = new Sqlite(file);
    locker.exec('BEGIN IMMEDIATE');
    const settle = () => keys.map((key) => journal.settle(key, repliedCall(key)));
    for (const step of await Promise.allSettled(settle())) {
      expect(step).toMatchObject({ status: 'rejected', reason: { fault: 'locked' } });
    }
    await expect(results.flush()).rejects.toThrow(`${file}: another process has held`);
    locker.exec('COMMIT');
    locker.close();
    await Promise.all(settle());
    await results.flush();
    expect(keys.map((key) => journal.find(key))).toEqual(keys.map(repliedCall));
    expect(results.turns(id)).toEqual([turn]);
    close();
  });
});

describe('a full disk', () => {
  it('rejects with a clear error, loses nothing, and goes on when there is space', async (context) => {
    const disk = mountSmallDisk();
    if (disk === undefined) return context.skip('needs root and tmpfs');
    try {
      const { journal, results, close, id } = openWithRun(join(disk, 'understudy.db'));
      const ballast = join(disk, 'ballast');
      writeFileSync(ballast, Buffer.alloc(1_000_000));
      const promised: number[] = [];
      const text = (number: number) => repliedCall(`${number} `.repeat(4_000));
      let failure: unknown;
      for (let number = 0; failure === undefined && number < 2_000; number += 1) {
        const key = keyOfNumber(number);
        try {
          await journal.intend(callUse(key));
          await journal.settle(key, text(number));
          promised.push(number);
        } catch (error) {
          failure = error;
        }
      }
      expect(failure).toMatchObject({ fault: 'full' });
      expect(String(failure)).toContain('the disk is full');
      for (let position = 1; position < 2_000; position += 1) {
        results.saveTurn(id, { ...turn, position, probe: probeId.parse(`probe-${position}`) });
      }
      await expect(results.flush()).rejects.toMatchObject({ fault: 'full' });
      for (const number of promised) {
        expect(journal.find(keyOfNumber(number))).toEqual(text(number));
      }
      rmSync(ballast);
      const key = keyOfNumber(promised.length);
      await journal.intend(callUse(key));
      await journal.settle(key, text(promised.length));
      await results.flush();
      expect(results.turns(id)).toHaveLength(1_999);
      close();
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  function mountSmallDisk(): string | undefined {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' });
      return disk;
    } catch {
      return undefined;
    }
  }
});

it('leaves a damaged run aside: others are listed and claimed, and asking for it says what it is', () => {
  const { runs, id, close } = openWithRun(file);
  const other = runs.create(newRun('run-b', 2_000)).id;
  const sqlite = new Sqlite(file);
  sqlite.prepare(`UPDATE runs SET plan = '{"half":' WHERE id = ?`).run(id);
  sqlite.close();
  const lease = { holder: { host: 'here', pid: 1, startedAtMs: 1 }, expiresAtMs: 9_000 };
  expect(runs.list().map((run) => run.id)).toEqual([other]);
  expect(runs.claim(lease, 3_000, () => false)?.id).toBe(other);
  expect(runs.claim(lease, 3_000, () => false)).toBeUndefined();
  expect(() => runs.get(id)).toThrow(/read the run run-a.*damaged/);
  close();
});
