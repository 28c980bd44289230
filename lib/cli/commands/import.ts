import { type CliCommand, example } from '../cli-command.ts';
import type { Shell } from '../shell.ts';

export const importFiles: CliCommand = {
  addTo(program, shell) {
    program
      .command('import')
      .description('take a suite, transcripts or scores from files of another system')
      .argument('<format>', 'wikiroleeval')
      .argument('<path...>', 'files; several are several models on the same records')
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('import wikiroleeval records.jsonl'))
      .action((format: string, paths: readonly string[], output: { readonly json?: boolean }) =>
        take(shell, format, paths, output),
      );
  },
};

async function take(
  shell: Shell,
  format: string,
  paths: readonly string[],
  { json }: { readonly json?: boolean },
): Promise<void> {
  const { printable } = await import('../output/table.ts');
  const summary = await shell.withServices(({ transfer }) => transfer.import(format, paths));
  for (const { where, why } of summary.skipped) shell.note(printable(`skipped ${where}: ${why}`));
  if (json === true) return shell.printJson(summary);
  const run = summary.run === null ? '' : `, run ${summary.run}`;
  shell.print(`${summary.records} records: suite ${summary.suite ?? '—'}${run}`);
}
