import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withNodeFirst } from './node-runtime.mjs';
import { LaunchError } from './processes.mjs';
import { root } from './root.mjs';

/**
 * The environment of the product's processes: this one's, then .env.local, then .env, parsed by the
 * product itself.
 * @param {string} nodePath
 * @returns {{ variables: NodeJS.ProcessEnv, host: string, port: number }}
 */
export function loadEnvironment(nodePath) {
  const files = ['.env', '.env.local']
    .map((name) => join(root, name))
    .filter(existsSync)
    .map((file) => `--env-file=${file}`);
  const script = join(root, 'launcher', 'print-environment.mjs');
  const { status, stdout } = spawnSync(
    nodePath,
    ['--disable-warning=ExperimentalWarning', ...files, script],
    {
      cwd: root,
      encoding: 'utf8',
      env: withNodeFirst(nodePath, { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new LaunchError('Understudy was not started.');
  return JSON.parse(stdout);
}
