import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { exitCode } from './exit-code.ts';
import { leave, processShell } from './process-shell.ts';
import { report } from './report.ts';

// `./understudy`: parses the command line, runs one command, and tells the caller how it went.

// What commands load is compiled once; where the cache cannot be written nothing is lost but time.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url)));
const shell = processShell();
const program = new Command('understudy')
  .description('Auditions language models for roles.')
  .version(manifest.version)
  .exitOverride()
  .showHelpAfterError('(--help shows what may be given)')
  .configureHelp({ sortSubcommands: false });
for (const command of commands) command.addTo(program, shell);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  // Commander has said what was wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError) shell.finish(error.exitCode === 0 ? 0 : exitCode.usage);
  else shell.finish(await report(error, shell));
}
await leave();
