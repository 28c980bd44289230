import type { Command } from 'commander';
import { type CliCommand, example } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import type { ModelFlags } from '../model-spec-of.ts';
import { dollars } from '../option-values.ts';
import type { Shell } from '../shell.ts';

interface Output {
  readonly json?: boolean;
}

export const models: CliCommand = {
  addTo(program, shell) {
    const command = program
      .command('models')
      .description('list, register and try models')
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('models'))
      .action((output: Output) => list(shell, output));
    addAdd(command, shell);
    command
      .command('check')
      .description('ask a model one question')
      .argument('<slug>', "the model's slug")
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('models check my-model'))
      .action((slug: string, _: Output, self: Command) =>
        check(shell, slug, self.optsWithGlobals()),
      );
    command
      .command('remove')
      .description('forget a model; its runs stay')
      .argument('<slug>', "the model's slug")
      .addHelpText('after', example('models remove my-model'))
      .action((slug: string) =>
        shell.withServices(({ models }) => {
          models.remove(slug);
          shell.note(`Removed ${slug}.`);
        }),
      );
  },
};

function addAdd(command: Command, shell: Shell): void {
  command
    .command('add')
    .description('register an OpenAI-compatible endpoint, or a local model file')
    .argument('<slug>', 'what it is called here: lower-case letters, digits, dashes')
    .option('--base-url <url>', "the endpoint's address, such as http://127.0.0.1:8000/v1")
    .option('--model <name>', "the model's name at the endpoint")
    .option('--api-key-env <variable>', 'the environment variable that holds the key')
    .option('--price-in <usd>', 'US dollars per million input tokens', dollars)
    .option('--price-out <usd>', 'US dollars per million output tokens', dollars)
    .option('--gguf <path>', 'a local model file instead of an endpoint')
    .option('--no-system-role', 'put the briefing in front of the first user message')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      example(
        'models add qwen --base-url http://127.0.0.1:11434/v1 --model qwen2.5:7b',
        'models add gpt --base-url https://api.openai.com/v1 --model gpt-4o --api-key-env OPENAI_API_KEY',
        'models add small --gguf ./model.gguf',
      ),
    )
    .action((slug: string, _: ModelFlags, self: Command) =>
      add(shell, slug, self.optsWithGlobals()),
    );
}

async function list(shell: Shell, { json }: Output): Promise<void> {
  const { modelsDocument, modelsText } = await import('../output/models-text.ts');
  const listed = await shell.withServices(({ models }) => models.list());
  if (json === true) shell.printJson(modelsDocument(listed));
  else shell.print(modelsText(listed));
}

async function add(shell: Shell, slug: string, flags: ModelFlags & Output): Promise<void> {
  const { modelSpecOf } = await import('../model-spec-of.ts');
  const { modelDocument } = await import('../output/models-text.ts');
  await shell.withServices(async ({ models }) => {
    const spec = await modelSpecOf(flags, models);
    const listing = models.register(slug, spec);
    if (flags.json === true) shell.printJson(modelDocument(listing));
    else
      shell.print(`Registered ${listing.slug}. Try it: ./understudy models check ${listing.slug}`);
    if (listing.missingSecret !== null) {
      shell.note(`The environment variable ${listing.missingSecret} is not set yet.`);
    }
  });
}

const patienceMs = 10_000;

async function check(shell: Shell, slug: string, { json }: Output): Promise<void> {
  const { stopOnSignals } = await import('../stop-on-signals.ts');
  const { checkText } = await import('../output/models-text.ts');
  const { stop, release } = stopOnSignals({ kind: 'cancelled' }, patienceMs, () => undefined);
  try {
    await shell.withServices(async ({ models }) => {
      const result = await models.checkHere(slug, stop.draining);
      if (json === true) shell.printJson({ slug, ...result });
      else shell.print(checkText(slug, result));
      shell.finish(result.state === 'answered' ? exitCode.ok : exitCode.failed);
    });
  } finally {
    release();
  }
}
