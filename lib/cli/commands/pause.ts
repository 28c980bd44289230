import { type CliCommand, example } from '../cli-command.ts';
import { wishOfRun } from '../wish-of-run.ts';

export const pause: CliCommand = {
  addTo(program, shell) {
    program
      .command('pause')
      .description('stop a run for now; resume goes on with it')
      .argument('<run>', "the run's id")
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('pause RUN'))
      .action((id: string, output: { readonly json?: boolean }) =>
        wishOfRun(shell, id, 'pause', output),
      );
  },
};
