import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const running = new Set();
let stopping = false;

/** A failure whose message is meant for the person who typed the command. */
export class LaunchError extends Error {}

/**
 * Starts a child in the checkout that ends with this process: it has an IPC channel, whose end tells it
 * that this process is gone, however it went.
 * @param {string[]} parameters of Node
 */
export function startNode(nodePath, parameters, { env, stdio = ['ignore', 'inherit', 'inherit'] }) {
  const child = spawn(nodePath, ['--disable-warning=ExperimentalWarning', ...parameters], {
    cwd: root,
    env,
    stdio: [...stdio, 'ipc'],
  });
  return track(child);
}

/**
 * Runs a command to its end in the checkout. What it prints goes to stderr: stdout belongs to the product.
 * @param {{ env?: NodeJS.ProcessEnv, failure: string }} settings `failure` says what to do when it ends badly
 */
export async function run(command, parameters, { env = process.env, failure }) {
  const code = await runToEnd(command, parameters, {
    cwd: root,
    env,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (code !== 0) throw new LaunchError(failure);
}

/** @returns {Promise<number>} the exit code; 127 where it could not be started, 1 where a signal ended it */
export function runToEnd(command, parameters, options) {
  const child = track(spawn(command, parameters, options));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function track(child) {
  running.add(child);
  child.on('exit', () => running.delete(child));
  child.on('error', () => running.delete(child));
  return child;
}

/** Whether the children are being ended: then a child that ends is no failure. */
export const isStopping = () => stopping;

/** Asks every child to end, and ends those that have not after `graceMs`. */
export async function stopAll(graceMs) {
  stopping = true;
  const children = [...running];
  const ends = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  const kill = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, graceMs);
  await Promise.all(ends);
  clearTimeout(kill);
}

/** Ends the children with this process where a person or a machine stops it. */
export function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await stopAll(2_000);
      process.exit(130);
    });
  }
}

/** Calls `onOrphaned` when the process that started this one is gone, `kill -9` included. */
export function watchParent(onOrphaned) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) onOrphaned();
  }, 500);
  timer.unref();
}

/** Runs a launcher's main function; an expected failure is told in words, without a stack. */
export async function launch(main) {
  try {
    await main();
  } catch (error) {
    if (stopping) return;
    console.error(error instanceof LaunchError ? error.message : error);
    await stopAll(2_000);
    process.exit(1);
  }
}
