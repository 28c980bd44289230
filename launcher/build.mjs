import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withLock } from './lock.mjs';
import { toolsFolder } from './node-runtime.mjs';
import { run } from './processes.mjs';
import { root } from './root.mjs';

/** What is no source of the pages. Anything else counts, so that a new folder cannot leave them stale. */
const otherFolders = [
  'node_modules',
  'bench',
  'docs',
  'e2e',
  'launcher',
  'test-results',
  'playwright-report',
];
const otherFiles = /(^\.|^next-env\.d\.ts$|\.(test\.tsx?|ya?ml|md|sql|tsbuildinfo)$)/;

/**
 * Builds the pages where the last build is not of these sources.
 * @param {string} nodePath
 * @param {NodeJS.ProcessEnv} variables
 */
export async function ensureBuilt(nodePath, variables) {
  const dist = variables.UNDERSTUDY_NEXT_DIST || '.next';
  const stamp = join(root, dist, 'built-from');
  const wanted = hashOfSources();
  if (isBuilt(stamp, wanted)) return;
  await withLock(join(toolsFolder, `build${dist}.lock`), async () => {
    if (isBuilt(stamp, wanted)) return;
    console.error('Building the pages …');
    rmSync(stamp, { force: true });
    await run(nodePath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      env: { ...variables, NODE_ENV: 'production' },
      failure: 'The pages could not be built (see above).',
    });
    writeFileSync(stamp, wanted);
  });
}

function isBuilt(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

function hashOfSources() {
  const hash = createHash('sha256');
  const top = readdirSync(root).filter((name) => !otherFolders.includes(name));
  for (const file of top.sort().flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Paths relative to the checkout, in a stable order. */
function filesUnder(path) {
  if (otherFiles.test(basename(path))) return [];
  const absolute = join(root, path);
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
