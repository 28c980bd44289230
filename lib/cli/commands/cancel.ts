import { type CliCommand, example } from '../cli-command.ts';
import { wishOfRun } from '../wish-of-run.ts';

export const cancel: CliCommand = {
  addTo(program, shell) {
    program
      .command('cancel')
      .description('stop a run for good; what was asked is kept')
      .argument('<run>', "the run's id")
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('cancel RUN'))
      .action((id: string, output: { readonly json?: boolean }) =>
        wishOfRun(shell, id, 'cancel', output),
      );
  },
};
