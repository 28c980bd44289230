import { printRun } from './carry-out.ts';
import { findRun } from './find-run.ts';
import type { Shell } from './shell.ts';

/** Asks whoever holds a run to pause or cancel it, and prints how it stands. */
export async function wishOfRun(
  shell: Shell,
  id: string,
  wish: 'pause' | 'cancel',
  output: { readonly json?: boolean },
): Promise<void> {
  await shell.withServices(async (services) => {
    findRun(services, id);
    await printRun(shell, services, services.runs.wish(id, wish), output);
  });
}
