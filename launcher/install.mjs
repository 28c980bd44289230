import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ensureNode, isRecentEnough, toolsFolder, withNodeFirst } from './node-runtime.mjs';
import { launch, run, stopOnSignals } from './processes.mjs';
import { isMain, root } from './root.mjs';

const lockFile = join(root, 'package-lock.json');
/** A copy of the lock file that was installed; `./understudy` compares the same two files. */
const stamp = join(root, 'node_modules', '.installed-lock.json');

/**
 * Makes a checkout ready to run: the right Node, and the packages of the lock file.
 * @returns {Promise<string>} absolute path of the Node to run the product with
 */
export async function ensureInstalled() {
  if (isInstalled() && isRecentEnough(process.version)) return ensureNode();
  return withLock(join(toolsFolder, 'install.lock'), async () => {
    const nodePath = await ensureNode();
    if (!isInstalled()) await installPackages(nodePath);
    return nodePath;
  });
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp).equals(readFileSync(lockFile));
}

async function installPackages(nodePath) {
  const wanted = readFileSync(lockFile);
  console.error('Installing the packages …');
  // The prebuilt binaries come with the packages; no script of theirs is needed.
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: withNodeFirst(nodePath),
    failure: 'The packages could not be installed (see above). Check the network, then try again.',
  });
  writeFileSync(stamp, wanted);
}

if (isMain(import.meta.url)) {
  stopOnSignals();
  await launch(ensureInstalled);
}
