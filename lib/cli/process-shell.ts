import { writeSync } from 'node:fs';
import process from 'node:process';
import { exitCode } from './exit-code.ts';
import type { Shell } from './shell.ts';

/** The shell of this process. A reader that went away (`| head`) is no fault of the command. */
export function processShell(): Shell {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', letBrokenPipeBe);
  return {
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    printJson: (document) => void process.stdout.write(`${JSON.stringify(document, null, 2)}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    watched: process.stderr.isTTY === true,
    finish: (code) => {
      process.exitCode = code;
    },
    withServices: async (use) => {
      const [{ openServices }, { readEnvironment }] = await Promise.all([
        import('#lib/services/services.ts'),
        import('#lib/services/env.ts'),
      ]);
      const services = openServices(readEnvironment());
      try {
        return await use(services);
      } finally {
        services.close();
      }
    },
  };
}

function letBrokenPipeBe(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') return;
  process.exitCode = exitCode.failed;
  // Straight to the descriptor: the stream that failed may be the one that messages go through.
  writeSync(2, `The output could not be written: ${error.message}\n`);
  process.exit();
}

/** Ends the process once all it wrote has gone out; what is still open (a socket kept alive) does not hold it up. */
export async function leave(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write('', resolve));
  }
  process.exit();
}
