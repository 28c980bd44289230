import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#lib/benchmark/input-error.ts';
import { type CliCommand, example } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';

export const verify: CliCommand = {
  addTo(program, shell) {
    program
      .command('verify')
      .description('recompute every score of a bundle, with no network, and compare')
      .argument('<bundle>', "the bundle's folder")
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('verify ./my-run'))
      .action((folder: string, output: { readonly json?: boolean }) =>
        compare(shell, folder, output),
      );
  },
};

async function compare(
  shell: Shell,
  folder: string,
  { json }: { readonly json?: boolean },
): Promise<void> {
  const { verifyBundle } = await import('#lib/run/verify-bundle.ts');
  const verification = await verifyBundle(readFolder(folder));
  if (json === true) shell.printJson(verification);
  else {
    const { verificationText } = await import('../output/verification-text.ts');
    shell.print(verificationText(verification));
  }
  shell.finish(verification.ok ? exitCode.ok : exitCode.failed);
}

/** A bundle is read as it lies there: no database and no network is needed to verify it. */
function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Map(
      entries.map((entry) => [
        entry.name,
        entry.isFile() ? readFileSync(join(folder, entry.name)) : new Uint8Array(),
      ]),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError([
      { where: folder, what: `it cannot be read (${why})`, mend: "Name a bundle's folder." },
    ]);
  }
}
