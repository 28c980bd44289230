import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type RehearsalEndpoint,
  startRehearsalEndpoint,
} from '#lib/models/rehearsal-endpoint.fixture.ts';
import { seededRandom } from '#lib/statistics/random.ts';

// Processes that are really killed, against a server that logs every request.

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const homes: string[] = [];
const concurrency = 4;
/** Sent, with a result not yet committed: a candidate's calls and a judge's. */
const mostInFlight = 2 * concurrency;

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'understudy-crash-'));
  homes.push(home);
  return home;
}

function understudy(home: string, ...words: readonly string[]): ChildProcess {
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'test', UNDERSTUDY_HOME: home };
  return spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function output(home: string, ...words: readonly string[]) {
  const child = understudy(home, ...words);
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    texts.stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    texts.stderr += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

async function register(home: string, endpoint: RehearsalEndpoint): Promise<void> {
  for (const slug of ['player', 'critic']) {
    const added = await output(
      home,
      'models',
      'add',
      slug,
      '--base-url',
      endpoint.baseUrl,
      '--model',
      slug,
    );
    expect(added.stderr).toBe('');
  }
}

const plan = [
  ...['--suite', 'starter', '--candidate', 'player', '--judge', 'critic', '--judge-samples', '2'],
  ...['--limit', '4', '--concurrency', String(concurrency)],
];

const runList = z.object({ runs: z.tuple([z.object({ run: z.string(), status: z.string() })]) });
const shownRun = z.object({
  run: z.string(),
  status: z.string(),
  manifestHash: z.string(),
  candidates: z.tuple([z.object({ metrics: z.unknown(), usage: z.unknown() })]),
});

async function runOf(home: string) {
  const { stdout } = await output(home, 'runs', '--json');
  return runList.parse(JSON.parse(stdout)).runs[0];
}

/** What a run says, without what differs between two homes by design. */
async function verdictOf(home: string, run: string) {
  const { stdout } = await output(home, 'show', run, '--json');
  const { run: _, ...said } = shownRun.parse(JSON.parse(stdout));
  return said;
}

describe('killed with SIGKILL in the middle of a run', () => {
  let endpoint: RehearsalEndpoint;
  let undisturbed: Awaited<ReturnType<typeof verdictOf>>;
  let callsOfARun = 0;

  beforeEach(async () => {
    endpoint = await startRehearsalEndpoint({ delayMs: 25 });
    const home = newHome();
    await register(home, endpoint);
    const ran = await output(home, 'run', ...plan, '--json');
    expect(ran.code, ran.stderr).toBe(0);
    undisturbed = await verdictOf(home, shownRun.parse(JSON.parse(ran.stdout)).run);
    callsOfARun = endpoint.log.length;
    expect(new Set(endpoint.log).size).toBe(callsOfARun);
  }, 60_000);

  afterEach(() => endpoint.close());
  afterAll(() => {
    for (const home of homes) rmSync(home, { recursive: true, force: true });
  });

  /** Kills once the server has seen so many requests, and waits until it has answered what was out. */
  async function killAt(child: ChildProcess, requests: number, own: () => number): Promise<void> {
    while (own() < requests && child.exitCode === null) await wait(2);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    while (endpoint.inFlight() > 0) await wait(5);
  }

  it('loses nothing: `resume` ends with the scores of an undisturbed run, and asks again only what was in flight', async () => {
    const home = newHome();
    await register(home, endpoint);
    const before = endpoint.log.length;
    const own = () => endpoint.log.length - before;
    const random = seededRandom('kill points');
    const kills = [1, 2, 3, 4];
    let run = '';
    for (const round of kills) {
      const child = run === '' ? understudy(home, 'run', ...plan) : understudy(home, 'resume', run);
      await killAt(child, round * 15 + random.integer(15), own);
      run = (await runOf(home)).run;
    }
    const resumed = await output(home, 'resume', run, '--json');
    expect(resumed.code, resumed.stderr).toBe(0);
    expect(await verdictOf(home, run)).toEqual(undisturbed);
    const asked = endpoint.log.slice(before);
    expect(new Set(asked).size).toBe(callsOfARun);
    expect(asked.length - callsOfARun).toBeLessThanOrEqual(kills.length * mostInFlight);
  }, 90_000);

  it('a killed worker hands its run to the next one at once', async () => {
    const home = newHome();
    await register(home, endpoint);
    const before = endpoint.log.length;
    const own = () => endpoint.log.length - before;
    const starter = understudy(home, 'run', ...plan);
    await killAt(starter, 10, own);
    const { run } = await runOf(home);
    const first = understudy(home, 'worker');
    await killAt(first, 50, own);
    const second = understudy(home, 'worker');
    try {
      const deadline = Date.now() + 60_000;
      while ((await runOf(home)).status === 'running' && Date.now() < deadline) await wait(250);
    } finally {
      second.kill('SIGTERM');
      await once(second, 'exit');
    }
    expect(await verdictOf(home, run)).toEqual(undisturbed);
    expect(own() - callsOfARun).toBeLessThanOrEqual(2 * mostInFlight);
  }, 90_000);
});
