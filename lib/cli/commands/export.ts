import { type CliCommand, example } from '../cli-command.ts';
import type { Shell } from '../shell.ts';

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly json?: boolean;
}

export const exportRun: CliCommand = {
  addTo(program, shell) {
    program
      .command('export')
      .description('write a run to files')
      .argument('<run>', "the run's id")
      .requiredOption('--format <name>', 'bundle, jsonl, csv or wikiroleeval')
      .requiredOption(
        '--out <path>',
        'where: a folder for a bundle and for several files, else a file',
      )
      .option('--json', 'print one JSON document')
      .addHelpText('after', example('export RUN --format bundle --out ./my-run'))
      .action((id: string, options: ExportOptions) => write(shell, id, options));
  },
};

async function write(shell: Shell, id: string, options: ExportOptions): Promise<void> {
  const { writeExport } = await import('../write-export.ts');
  const { format, out, json } = options;
  const files = await shell.withServices(({ transfer }) => transfer.export(id, format));
  const written = writeExport(files, { out, isFolder: format === 'bundle' || files.length > 1 });
  if (json === true) shell.printJson({ run: id, format, out, files: written });
  else shell.note(`Wrote ${out}${written.length > 1 ? ` (${written.length} files)` : ''}`);
}
