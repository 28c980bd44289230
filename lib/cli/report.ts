import { InputError } from '#lib/benchmark/input-error.ts';
import { exitCode } from './exit-code.ts';
import type { Shell } from './shell.ts';

/** Says what went wrong, without a stack unless UNDERSTUDY_DEBUG=1 asks for one. Returns the exit code. */
export async function report(error: unknown, shell: Pick<Shell, 'note'>): Promise<number> {
  const { wantsStacks } = await import('#lib/services/env.ts');
  if (wantsStacks() && error instanceof Error) shell.note(error.stack ?? error.message);
  else shell.note(error instanceof Error ? error.message : String(error));
  return error instanceof InputError ? exitCode.usage : exitCode.failed;
}
