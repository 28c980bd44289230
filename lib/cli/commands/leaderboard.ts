import { Option } from 'commander';
import { type CliCommand, example } from '../cli-command.ts';
import { collect } from '../option-values.ts';
import type { Shell } from '../shell.ts';

interface BoardOptions {
  readonly suite: string;
  readonly judge?: readonly string[];
  readonly protocol?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: string;
}

export const leaderboard: CliCommand = {
  addTo(program, shell) {
    program
      .command('leaderboard')
      .description('print a board; without judge and protocol the one with the newest run')
      .requiredOption('--suite <id>', "the suite's id")
      .option('--judge <slug>', 'a judge of the panel; again for each', collect)
      .addOption(new Option('--protocol <name>', 'rules').choices(['core', 'paper']))
      .addOption(new Option('--json', 'print one JSON document').conflicts(['csv', 'html']))
      .addOption(new Option('--csv', 'print comma-separated values').conflicts(['html']))
      .option('--html <path>', 'write a page that needs nothing else')
      .addHelpText(
        'after',
        example('leaderboard --suite starter', 'leaderboard --suite starter --html board.html'),
      )
      .action((options: BoardOptions) => print(shell, options));
  },
};

async function print(shell: Shell, options: BoardOptions): Promise<void> {
  const { boardCsv, boardDocument, boardText } = await import('../output/board-text.ts');
  const { boardOf } = await import('../board-of.ts');
  const board = await shell.withServices((services) => boardOf(services, options));
  if (options.json === true) return shell.printJson(boardDocument(board));
  if (options.csv === true) return shell.print(boardCsv(board));
  if (options.html === undefined) return shell.print(boardText(board));
  const { boardPage } = await import('../output/board-page.ts');
  const { writeExport } = await import('../write-export.ts');
  writeExport([{ path: 'board.html', content: boardPage(board) }], {
    out: options.html,
    isFolder: false,
  });
  shell.note(`Wrote ${options.html}`);
}
