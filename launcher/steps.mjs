import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runToEnd } from './processes.mjs';
import { readPlaywrightReport, readVitestReport, removeReport } from './reports.mjs';
import { root } from './root.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Step
 */

const browserReport = join(root, 'test-results/e2e.json');

/** What holds without a browser, quickest first. */
export function checks(nodePath, env) {
  const tool = (name, ...parameters) => [join(root, 'node_modules/.bin', name), ...parameters];
  const node = (...parameters) => [nodePath, ...parameters];
  return [
    one('format and lint', tool('biome', 'ci'), env),
    one('boundaries', node(join(root, 'launcher/boundaries.mjs')), env),
    one('types', tool('tsc', '--noEmit', '-p', '.'), env),
    one('unused code', tool('knip'), env),
    suiteLint(nodePath, env),
    vitest('unit tests', 'unit', env),
  ];
}

/** Tests that start and really kill the product's processes. */
export function processSteps(env) {
  return [vitest('process tests', 'processes', env)];
}

function vitest(name, project, env) {
  const report = join(root, `test-results/${project}.json`);
  const runner = join(root, 'node_modules/.bin/vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const command = [runner, 'run', '--project', project, ...reporters];
  return { name, run: () => counted(command, { env, report, read: readVitestReport }) };
}

/** What needs the built pages and a browser. */
export function browserSteps(nodePath, env) {
  return [
    { name: 'build', run: () => settled(ensureBuilt(nodePath, env)) },
    one('browser', [nodePath, join(root, 'launcher/chromium.mjs')], env),
    {
      name: 'browser tests',
      run: () =>
        counted([join(root, 'node_modules/.bin/playwright'), 'test'], {
          env,
          report: browserReport,
          read: readPlaywrightReport,
        }),
    },
  ];
}

/** A step that counts as one. */
function one(name, command, env) {
  return { name, run: async () => countOf((await execute(command, env)) === 0) };
}

/** A step that counts the tests in its report; a runner that breaks counts as failed. */
async function counted(command, { env, report, read }) {
  removeReport(report);
  const code = await execute(command, env);
  const { passed, failed } = read(report);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function suiteLint(nodePath, env) {
  const command = [nodePath, join(root, 'lib/cli/main.ts'), 'suites', 'lint', 'starter'];
  return {
    name: 'suite lint',
    async run() {
      const home = mkdtempSync(join(tmpdir(), 'understudy-lint-'));
      try {
        return countOf((await execute(command, { ...env, UNDERSTUDY_HOME: home })) === 0);
      } finally {
        rmSync(home, { recursive: true, force: true });
      }
    },
  };
}

async function settled(work) {
  try {
    await work;
    return countOf(true);
  } catch (error) {
    console.log(error.message);
    return countOf(false);
  }
}

const countOf = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

function execute([command, ...parameters], env) {
  return runToEnd(command, parameters, {
    cwd: root,
    env: process.stdout.isTTY ? env : { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/**
 * Runs every step, the ones after a failed one too, and says at the very end how many passed and failed.
 * @param {Step[]} steps
 * @returns {Promise<number>} how many failed
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const { name, run } of steps) {
    console.log(`\n${name}`);
    const begin = performance.now();
    const { passed, failed } = await run();
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    lines.push(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    );
    console.log(lines.at(-1));
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed;
}
