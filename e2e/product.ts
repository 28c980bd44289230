import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNode } from '../launcher/processes.mjs';
import { root } from '../launcher/root.mjs';

const commandLine = join(root, 'lib/cli/main.ts');
const stopMs = 3_000;

interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One running product with a folder of data of its own. */
export interface Product {
  readonly url: string;
  /** Absolute path of its UNDERSTUDY_HOME. */
  readonly home: string;
  /** Runs `./understudy …` on the same data. */
  readonly command: (...parameters: string[]) => Promise<CommandResult>;
  readonly stop: () => Promise<void>;
}

/** Prepares the data, then starts the built pages on a free port and the worker, as `npm start` does. */
export async function startProduct(): Promise<Product> {
  const home = await mkdtemp(join(tmpdir(), 'understudy-e2e-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    UNDERSTUDY_HOME: home,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const command = (...parameters: string[]) => runCommand(parameters, env);
  const prepared = await command('prepare');
  if (prepared.code !== 0) throw new Error(`prepare failed:\n${prepared.stderr}`);

  const web = startNode(process.execPath, [join(root, 'launcher/web.mjs')], { env });
  const worker = startNode(process.execPath, [commandLine, 'worker'], { env });
  const url = await addressOf(web);
  return {
    url,
    home,
    command,
    async stop() {
      await Promise.all([end(web), end(worker)]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function runCommand(parameters: readonly string[], env: NodeJS.ProcessEnv) {
  const child = startNode(process.execPath, [commandLine, ...parameters], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    texts.stdout += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    texts.stderr += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : 1, ...texts };
}

function addressOf(web: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    web.once('message', (message: { readonly url: string }) => resolve(message.url));
    web.once('exit', (code) => reject(new Error(`The web server ended with code ${code}.`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), stopMs);
  await ended;
  clearTimeout(kill);
}
