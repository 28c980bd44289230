import { type CliCommand, example } from '../cli-command.ts';
import type { Shell } from '../shell.ts';

export const runs: CliCommand = {
  addTo(program, shell) {
    program
      .command('runs')
      .description('list the runs, newest first')
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('runs'))
      .action((output: { readonly json?: boolean }) => list(shell, output));
  },
};

async function list(shell: Shell, { json }: { readonly json?: boolean }): Promise<void> {
  const { runsDocument, runsText } = await import('../output/runs-text.ts');
  const listed = await shell.withServices(({ runs }) => runs.list());
  if (json === true) shell.printJson(runsDocument(listed));
  else shell.print(runsText(listed));
}
