import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { loadEnvironment } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { ensurePortFree } from './port.mjs';
import { isStopping, LaunchError, launch, startNode, stopAll, watchParent } from './processes.mjs';
import { root } from './root.mjs';
import { supervise } from './supervisor.mjs';

const graceMs = 5_000;
const watches = [];

async function stop(exitCode) {
  if (isStopping()) return;
  for (const watch of watches) watch.stop();
  await stopAll(graceMs);
  process.exit(exitCode);
}

function giveUp(reason) {
  console.error(`${reason} Understudy is stopping.`);
  stop(1);
}

/** Migrates, and fills the first board where it is empty. */
function prepare(nodePath, env) {
  const child = startNode(nodePath, [join(root, 'lib/cli/main.ts'), 'prepare'], { env });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0 || isStopping()) resolve();
      else reject(new LaunchError('The data could not be prepared (see above).'));
    });
  });
}

function serve(nodePath, variables) {
  const env = { ...variables, NODE_ENV: 'production' };
  const startWeb = () => {
    const child = startNode(nodePath, [join(root, 'launcher/web.mjs')], { env });
    child.once('message', ({ url }) =>
      console.log(`Understudy is open at ${url} (Ctrl-C stops it)`),
    );
    return child;
  };
  const startWorker = () => startNode(nodePath, [join(root, 'lib/cli/main.ts'), 'worker'], { env });
  watches.push(supervise('web server', startWeb, giveUp));
  watches.push(supervise('worker', startWorker, giveUp));
}

await launch(async () => {
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  process.on('SIGHUP', () => stop(0));
  if (process.env.npm_lifecycle_event === 'start') watchParent(() => stop(0));
  const nodePath = await ensureInstalled();
  const { variables, host, port } = loadEnvironment(nodePath);
  await ensurePortFree(host, port);
  await Promise.all([prepare(nodePath, variables), ensureBuilt(nodePath, variables)]);
  if (!isStopping()) serve(nodePath, variables);
});
