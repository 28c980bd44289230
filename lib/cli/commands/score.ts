import { Option } from 'commander';
import type { ScoreRequestInput } from '#lib/plan/score-request.ts';
import { carryOut } from '../carry-out.ts';
import { type CliCommand, example } from '../cli-command.ts';
import { findRun } from '../find-run.ts';
import { collect, dollars, wholeNumber } from '../option-values.ts';
import type { Shell } from '../shell.ts';

interface ScoreOptions {
  readonly judge: readonly string[];
  readonly judgeSamples?: number;
  readonly protocol?: 'core' | 'paper';
  readonly prompts?: string;
  readonly concurrency?: number;
  readonly maxCost?: number;
  readonly json?: boolean;
}

export const score: CliCommand = {
  addTo(program, shell) {
    program
      .command('score')
      .description("judge a run's stored transcripts again, as a new run")
      .argument('<run>', "the run's id")
      .requiredOption('--judge <slug>', 'a model that judges; again for each', collect)
      .option('--judge-samples <n>', 'votes a turn, metric and judge (3)', wholeNumber(1, 32))
      .addOption(new Option('--protocol <name>', 'rules (core)').choices(['core', 'paper']))
      .option('--prompts <file>', "a judge's prompts as JSON")
      .option('--concurrency <n>', "requests in flight a model (the run's)", wholeNumber(1, 1024))
      .option('--max-cost <usd>', 'stop before more is spent', dollars)
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('score RUN --judge embedded-judge --protocol paper'))
      .action((id: string, options: ScoreOptions) => judgeAgain(shell, id, options));
  },
};

async function judgeAgain(shell: Shell, id: string, options: ScoreOptions): Promise<void> {
  const { storedPrompts } = await import('../stored-prompts.ts');
  const { judge, judgeSamples, protocol, concurrency, maxCost } = options;
  await shell.withServices((services) => {
    findRun(services, id);
    const request: ScoreRequestInput = {
      judges: judge,
      ...(judgeSamples === undefined ? {} : { samples: judgeSamples }),
      ...(protocol === undefined ? {} : { protocol }),
      ...(concurrency === undefined ? {} : { concurrency }),
      ...(maxCost === undefined ? {} : { maxCostUsd: maxCost }),
      ...storedPrompts(services, options.prompts),
    };
    return carryOut(shell, services, options, (here) => services.runs.scoreHere(id, request, here));
  });
}
