import { printRun } from '../carry-out.ts';
import { type CliCommand, example } from '../cli-command.ts';
import { findRun } from '../find-run.ts';

export const show: CliCommand = {
  addTo(program, shell) {
    program
      .command('show')
      .description('print a run and its results so far')
      .argument('<run>', "the run's id")
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('show RUN --json'))
      .action((id: string, output: { readonly json?: boolean }) =>
        shell.withServices((services) => printRun(shell, services, findRun(services, id), output)),
      );
  },
};
