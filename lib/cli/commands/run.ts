import { Option } from 'commander';
import type { RunRequestInput } from '#lib/plan/run-request.ts';
import { carryOut } from '../carry-out.ts';
import { type CliCommand, example } from '../cli-command.ts';
import { collect, dollars, numberFrom, wholeNumber } from '../option-values.ts';
import type { Shell } from '../shell.ts';

interface RunOptions {
  readonly suite: string;
  readonly candidate: readonly string[];
  readonly judge: readonly string[];
  readonly judgeSamples?: number;
  readonly protocol?: 'core' | 'paper';
  readonly prompts?: string;
  readonly trials?: number;
  readonly limit?: number;
  readonly lang?: 'en' | 'zh';
  readonly seed?: number;
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxTokens?: number;
  readonly judgeTemperature?: number;
  readonly judgeMaxTokens?: number;
  readonly profile?: boolean;
  readonly mask: boolean;
  readonly concurrency?: number;
  readonly maxCost?: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const run: CliCommand = {
  addTo(program, shell) {
    program
      .command('run')
      .description('plan a run, carry it out and print the result')
      .requiredOption('--suite <id>', "a suite's id, or its folder")
      .requiredOption('--candidate <slug>', 'a model to audition; again for each', collect)
      .requiredOption('--judge <slug>', 'a model that judges; again for each', collect)
      .option('--judge-samples <n>', 'votes a turn, metric and judge (3)', wholeNumber(1, 32))
      .addOption(new Option('--protocol <name>', 'rules (core)').choices(['core', 'paper']))
      .option('--prompts <file>', "a judge's prompts as JSON")
      .option('--trials <n>', 'repeats of each conversation (1)', wholeNumber(1, 100))
      .option('--limit <cases>', 'only the first characters', wholeNumber(1, 1_000_000))
      .addOption(new Option('--lang <language>', 'only one language').choices(['en', 'zh']))
      .option('--seed <n>', 'for everything random (1)', wholeNumber(0, 0xffffffff))
      .option('--temperature <t>', "the candidates' temperature (0.7)", numberFrom(0, 2))
      .option('--top-p <p>', "the candidates' nucleus", numberFrom(0, 1))
      .option('--max-tokens <n>', 'longest reply (512)', wholeNumber(1, 1_000_000))
      .option('--judge-temperature <t>', "the judges' temperature (0.2)", numberFrom(0, 2))
      .option('--judge-max-tokens <n>', 'longest vote (2048)', wholeNumber(1, 1_000_000))
      .option('--profile', 'brief candidates with the whole profile of their character')
      .option('--no-mask', 'leave the own name in replies whose identity is judged')
      .option('--concurrency <n>', 'requests in flight a model (8)', wholeNumber(1, 1024))
      .option('--max-cost <usd>', 'stop before more is spent', dollars)
      .option('--dry-run', 'print the estimate and ask nothing')
      .option('--json', 'print one JSON document')
      .addHelpText(
        'after',
        example('run --suite starter --candidate control-oracle --judge embedded-judge'),
      )
      .action((options: RunOptions) => audition(shell, options));
  },
};

async function audition(shell: Shell, options: RunOptions): Promise<void> {
  const { storedPrompts } = await import('../stored-prompts.ts');
  await shell.withServices(async (services) => {
    const request = { ...requestOf(options), ...storedPrompts(services, options.prompts) };
    const estimate = services.runs.estimate(request);
    const { estimateLine, estimateText } = await import('../output/estimate-text.ts');
    if (options.dryRun !== true) {
      shell.note(`Planned: ${estimateLine(estimate)}`);
      await carryOut(shell, services, options, (here) => services.runs.startHere(request, here));
    } else if (options.json === true) shell.printJson({ dryRun: true, ...estimate });
    else shell.print(estimateText(estimate));
  });
}

/** What a person asked for; slugs are checked when it is planned. */
function requestOf(options: RunOptions): RunRequestInput {
  const { suite, candidate, judge, temperature, topP, maxTokens } = options;
  return {
    suite,
    candidates: [...candidate],
    judges: [...judge],
    samples: options.judgeSamples,
    protocol: options.protocol,
    trials: options.trials,
    limit: options.limit,
    language: options.lang,
    seed: options.seed,
    candidateSampling: { temperature, topP, maxOutputTokens: maxTokens },
    judgeSampling: {
      temperature: options.judgeTemperature,
      maxOutputTokens: options.judgeMaxTokens,
    },
    briefing: options.profile === true ? 'profile' : undefined,
    maskOwnName: options.mask ? undefined : false,
    concurrency: options.concurrency,
    maxCostUsd: options.maxCost,
  };
}
