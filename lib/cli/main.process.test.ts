import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
let home = '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'understudy-shell-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function understudy(...words: readonly string[]) {
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'test', UNDERSTUDY_HOME: home };
  const child = spawn(process.execPath, [main, ...words], { env, cwd: home });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    texts.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    texts.stderr += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

async function json(...words: readonly string[]) {
  const { code, stdout, stderr } = await understudy(...words, '--json');
  return { code, stderr, document: JSON.parse(stdout) };
}

const oracle = ['--suite', 'starter', '--candidate', 'control-oracle', '--judge', 'embedded-judge'];

describe('the shell', { timeout: 60_000 }, () => {
  it.each<[words: readonly string[], said: string]>([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['run', '--suite', 'starter', '--candidate', 'control-oracle'], '--judge'],
    [['run', ...oracle, '--bogus'], "unknown option '--bogus'"],
    [['run', ...oracle, '--trials', 'many'], 'whole number'],
    [['run', ...oracle, '--protocol', 'loose'], 'core, paper'],
    [['run', ...oracle, '--candidate', 'nobody'], 'no model is registered as "nobody"'],
    [['run', ...oracle, '--prompts', 'absent.json'], 'absent.json cannot be read'],
    [['show', 'none'], 'there is no run "none"'],
    [['export', 'none', '--format', 'csv', '--out', 'x.csv'], 'there is no run'],
    [['leaderboard', '--suite', 'none'], 'there is no suite "none"'],
    [['verify', 'none'], 'none: it cannot be read'],
    [['suites', 'lint', 'none'], 'there is no suite "none"'],
    [['models', 'add', 'x', '--model', 'm'], 'an endpoint or a file'],
    [['models', 'add', 'x', '--base-url', 'ftp://x', '--model', 'm'], 'http://'],
  ])('refuses %j with 2, one message and no stack', async (words, said) => {
    const { code, stdout, stderr } = await understudy(...words);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each(['run', 'score', 'models add', 'export', 'leaderboard', 'verify', 'worker'])(
    'shows help with an example for %s',
    async (command) => {
      const { code, stdout } = await understudy(...command.split(' '), '--help');
      expect(code).toBe(0);
      expect(stdout).toMatch(/Example:\n {2}\$ \.\/understudy /);
    },
  );

  it('prints an estimate and asks nothing on a dry run', async () => {
    const { code, document } = await json('run', ...oracle, '--limit', '2', '--dry-run');
    expect(code).toBe(0);
    expect(document).toMatchObject({ dryRun: true, calls: 36 });
    expect((await json('runs')).document).toEqual({ runs: [] });
  });

  it('goes from a run to a board, a bundle, other formats and back', async () => {
    const { code, document: run } = await json('run', ...oracle, '--limit', '3');
    expect(code).toBe(0);
    expect(run).toMatchObject({
      status: 'finished',
      suite: { id: 'starter', version: expect.any(String), hash: expect.any(String) },
      protocol: 'core',
      judges: ['embedded-judge'],
      seed: 1,
      manifestHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(run.candidates[0]).toMatchObject({
      slug: 'control-oracle',
      metrics: { overall: { value: expect.any(Number), n: 15, unscored: 0 } },
      usage: { calls: 15, cachedCalls: 0, costUsd: null },
    });
    expect((await json('show', run.run)).document).toEqual(run);
    expect((await json('resume', run.run)).document.status).toBe('finished');

    const { document: again } = await json('score', run.run, '--judge', 'embedded-judge');
    expect(again.candidates[0]).toMatchObject({
      metrics: run.candidates[0].metrics,
      usage: { cachedCalls: 15 },
    });

    const { document: board } = await json('leaderboard', '--suite', 'starter');
    expect(board).toMatchObject({
      board: { suite: run.suite, judges: ['embedded-judge'], protocol: 'core' },
      rows: [{ slug: 'control-oracle', control: true, rank: { best: 1, worst: 1 } }],
    });

    await understudy('export', run.run, '--format', 'bundle', '--out', 'b');
    expect((await json('verify', 'b')).document).toMatchObject({ ok: true, differences: [] });
    const scores = join(home, 'b', 'scores.jsonl');
    writeFileSync(scores, readFileSync(scores, 'utf8').replace('"value":1', '"value":0'));
    const { code: wrong, document: verification } = await json('verify', 'b');
    expect(wrong).toBe(1);
    expect(verification.ok).toBe(false);
    expect(verification.differences[0].where).toMatch(/^scores.jsonl: control-oracle~/);

    await understudy('export', run.run, '--format', 'wikiroleeval', '--out', 'oracle.jsonl');
    const { document: imported } = await json('import', 'wikiroleeval', 'oracle.jsonl');
    expect(imported).toMatchObject({ format: 'wikiroleeval', records: 3, skipped: [] });
    const { document: recorded } = await json('show', imported.run);
    expect(recorded).toMatchObject({ status: 'finished', protocol: 'paper' });
    expect(recorded.candidates[0].metrics['role-identity'].value).toBe(
      run.candidates[0].metrics['role-identity'].value,
    );

    const judge = ['--judge', 'embedded-judge'];
    const { document: rejudged } = await json('score', imported.run, ...judge);
    expect(rejudged).toMatchObject({ status: 'finished', protocol: 'core', samples: [1] });
    expect((await understudy('score', imported.run, '--judge', 'No Slug')).code).toBe(2);
  });

  it('names the faults of a suite with file and line, and ends with 1', async () => {
    const folder = join(home, 'faulty');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'suite.yaml'),
      'id: faulty\nversion: 1.0.0\ntitle: F\nlicence: CC0-1.0\n',
    );
    writeFileSync(join(folder, 'a.yaml'), 'name: A\nlanguage: fr\nfoe: B\n');
    const { code, document } = await json('suites', 'lint', folder);
    expect(code).toBe(1);
    expect(document.ok).toBe(false);
    expect(document.faults).toContainEqual(
      expect.objectContaining({ where: join(folder, 'a.yaml'), line: 3, path: 'foe' }),
    );
  });

  it('registers, lists and removes a model, and shows no secret', async () => {
    const flags = ['--base-url', 'http://127.0.0.1:9/v1', '--model', 'm', '--api-key-env', 'KEY_X'];
    const { document } = await json(
      'models',
      'add',
      'mine',
      ...flags,
      '--price-in',
      '1',
      '--price-out',
      '2',
    );
    expect(document).toMatchObject({
      slug: 'mine',
      missingSecret: 'KEY_X',
      prices: { inputUsd: 1 },
    });
    expect((await understudy('models', 'add', 'mine', ...flags)).code).toBe(2);
    const { code, document: check } = await json('models', 'check', 'mine');
    expect({ code, state: check.state }).toEqual({ code: 1, state: 'failed' });
    expect((await understudy('models', 'remove', 'mine')).code).toBe(0);
    expect((await understudy('models')).stdout).not.toContain('mine');
  });
});
