import { existsSync } from 'node:fs';
import { LaunchError, launch, run } from './processes.mjs';
import { isMain } from './root.mjs';

const command = 'npx playwright install --with-deps chromium';

/**
 * The browser of the end-to-end tests: the first there is of PLAYWRIGHT_CHROMIUM_PATH, Playwright's own and
 * the system's.
 * @returns {Promise<string | null>} absolute path, or null
 */
export async function findChromium() {
  const { chromium } = await import('@playwright/test');
  const candidates = [
    process.env.PLAYWRIGHT_CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Installs Chromium where this machine allows it without a question: as root, with apt. */
async function ensureChromium() {
  if ((await findChromium()) !== null) return;
  const missing = `No Chromium found. Install one with: ${command}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new LaunchError(missing);
  console.error('Installing Chromium with apt …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, failure: missing });
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env, failure: missing });
  if ((await findChromium()) === null) throw new LaunchError(missing);
}

if (isMain(import.meta.url)) {
  await launch(ensureChromium);
}
