import type { Command } from 'commander';
import { type CliCommand, example } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';

interface Output {
  readonly json?: boolean;
}

export const suites: CliCommand = {
  addTo(program, shell) {
    const command = program
      .command('suites')
      .description('list the suites, or check one for faults')
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('suites', 'suites lint starter'))
      .action((output: Output) => list(shell, output));
    command
      .command('lint')
      .description('check a suite for faults')
      .argument('<suite>', "a suite's id, or its folder")
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('suites lint ./my-suite'))
      .action((suite: string, _: Output, self: Command) =>
        lint(shell, suite, self.optsWithGlobals()),
      );
  },
};

async function list(shell: Shell, { json }: Output): Promise<void> {
  await shell.withServices(async (services) => {
    const found = services.suites.list();
    for (const { id, message } of services.suites.broken()) {
      shell.note(`The suite ${id} has faults:\n${message}`);
    }
    if (json === true) return shell.printJson({ suites: found });
    const { suitesText } = await import('../output/suites-text.ts');
    shell.print(suitesText(found));
  });
}

async function lint(shell: Shell, suite: string, { json }: Output): Promise<void> {
  const { lintedSuite } = await import('../linted-suite.ts');
  const { faults, findings } = await shell.withServices((services) => lintedSuite(services, suite));
  const errors = findings.filter(({ level }) => level === 'error').length;
  const ok = faults.length === 0 && errors === 0;
  if (json === true) shell.printJson({ suite, ok, faults, findings });
  else {
    const { lintText } = await import('../output/suites-text.ts');
    shell.print(lintText(suite, faults, findings));
  }
  shell.finish(ok ? exitCode.ok : exitCode.failed);
}
