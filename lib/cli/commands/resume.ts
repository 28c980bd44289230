import { carryOut } from '../carry-out.ts';
import { type CliCommand, example } from '../cli-command.ts';
import { findRun } from '../find-run.ts';
import { dollars } from '../option-values.ts';

interface ResumeOptions {
  readonly maxCost?: number;
  readonly json?: boolean;
}

export const resume: CliCommand = {
  addTo(program, shell) {
    program
      .command('resume')
      .description('go on with a run that stopped, failed, or has gaps')
      .argument('<run>', "the run's id")
      .option('--max-cost <usd>', 'a new cap on what the run may cost', dollars)
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('resume RUN'))
      .action((id: string, options: ResumeOptions) =>
        shell.withServices((services) => {
          findRun(services, id);
          const { maxCost } = options;
          const changes = maxCost === undefined ? {} : { maxCostUsd: maxCost };
          return carryOut(shell, services, options, (here) =>
            services.runs.resumeHere(id, here, changes),
          );
        }),
      );
  },
};
