import { once } from 'node:events';
import { hostname } from 'node:os';
import { callUse, keyOfNumber, repliedCall } from '#lib/journal/journal.contract.ts';
import { openSqliteStores } from './stores.ts';

/**
 * What a test has another process do with a database: `node child-process.fixture.ts FILE TASK`.
 * Every line it prints is a promise kept: it is written after the commit. It starts when a line is sent.
 */
const [file = '', task = ''] = process.argv.slice(2);

const print = (line: string) =>
  new Promise<void>((resolve) => process.stdout.write(`${line}\n`, () => resolve()));

/** Journals calls until it is killed. */
async function writeForEver(): Promise<void> {
  const { journal } = openSqliteStores(file, Date.now);
  const lane = async (first: number) => {
    for (let number = first; ; number += 16) {
      const key = keyOfNumber(number);
      await journal.intend(callUse(key));
      await print(`intended ${number}`);
      await journal.settle(key, repliedCall(`reply ${number} `.repeat(50)));
      await print(`replied ${number}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, index) => lane(index)));
}

/** Claims runs until none waits. */
async function claimAll(): Promise<void> {
  const { runs } = openSqliteStores(file, Date.now);
  const holder = { host: hostname(), pid: process.pid, startedAtMs: 1 };
  for (;;) {
    const run = runs.claim({ holder, expiresAtMs: 9e12 }, 2_000, () => false);
    if (run === undefined) break;
    await print(run.id);
  }
}

async function open(): Promise<void> {
  openSqliteStores(file, Date.now).close();
  await print('opened');
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { writeForEver, claimAll, open };

await print('ready');
await once(process.stdin, 'data');
process.stdin.destroy();
await tasks[task]?.();
