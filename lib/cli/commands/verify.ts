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
  const verification = await shell.withServices(({ transfer }) => transfer.verify(folder));
  if (json === true) shell.printJson(verification);
  else {
    const { verificationText } = await import('../output/verification-text.ts');
    shell.print(verificationText(verification));
  }
  shell.finish(verification.ok ? exitCode.ok : exitCode.failed);
}
