import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '3.21.1';

/** Below the project's root and beside what the launcher installs, where no `npm ci` wipes it. */
const folder = '.tools/local-models';
const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const platformNames: Readonly<Record<string, string>> = { darwin: 'mac', win32: 'win' };
const archNames: Readonly<Record<string, string>> = { arm: 'armv7l' };

/** Absolute path of the module that runs GGUF files; whether it is there is found out by importing it. */
export function runtimeEntry(): string {
  return join(projectRoot, folder, 'node_modules/node-llama-cpp/dist/index.js');
}

/**
 * The one command that installs the runtime, for the project's folder: node-llama-cpp with this machine's
 * binary alone (84 MB; all of its GPU parts would be 730 MB). It downloads and compiles nothing afterwards.
 */
export function installCommand(system: string = platform(), processor: string = arch()): string {
  const name = `${platformNames[system] ?? system}-${archNames[processor] ?? processor}`;
  const binary = name === 'mac-arm64' ? 'mac-arm64-metal' : name;
  return `npm install --prefix ${folder} --omit=optional --ignore-scripts node-llama-cpp@${version} @node-llama-cpp/${binary}@${version}`;
}
