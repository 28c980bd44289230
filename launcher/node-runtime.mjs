import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { run } from './processes.mjs';
import { root } from './root.mjs';

const installedVersion = '24.21.0';
const minimum = [22, 19];

export const toolsFolder = join(root, '.tools');
const binFolder = join(toolsFolder, 'bin');

/** @param {string} version such as `v22.19.0` */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > minimum[0] || (major === minimum[0] && minor >= minimum[1]);
}

/** The environment in which every child finds the right Node first. */
export function withNodeFirst(nodePath, environment = process.env) {
  return { ...environment, PATH: [dirname(nodePath), environment.PATH].join(delimiter) };
}

/**
 * The Node that runs the product: this one where it is recent enough, else one of our own in .tools/,
 * installed from the npm registry. `.tools/bin/node` points at it for `./understudy`.
 * @returns {Promise<string>} absolute path of the executable
 */
export async function ensureNode() {
  const nodePath = isRecentEnough(process.version) ? process.execPath : await ensureOwnNode();
  pointAt(nodePath);
  return nodePath;
}

async function ensureOwnNode() {
  const name = `node-${process.platform}-${process.arch}`;
  const nodePath = join(toolsFolder, 'node_modules', name, 'bin', 'node');
  if (!works(nodePath)) {
    const wanted = `${name}@${installedVersion}`;
    console.error(
      `Node ${process.version} is older than ${minimum.join('.')}: installing Node ${installedVersion} into .tools/`,
    );
    await run(
      'npm',
      ['install', '--prefix', toolsFolder, '--no-save', '--no-package-lock', wanted],
      {
        failure: `Node ${installedVersion} could not be installed. Install Node ${minimum.join('.')} or newer yourself, then try again.`,
      },
    );
  }
  return nodePath;
}

function works(nodePath) {
  if (!existsSync(nodePath)) return false;
  try {
    return isRecentEnough(execFileSync(nodePath, ['--version'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}

function pointAt(nodePath) {
  const link = join(binFolder, 'node');
  try {
    if (readlinkSync(link) === nodePath) return;
  } catch {
    // Not there yet, or no link: it is made below.
  }
  mkdirSync(binFolder, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(nodePath, link);
}
