import { type CliCommand, example } from '../cli-command.ts';
import type { Shell } from '../shell.ts';

export const worker: CliCommand = {
  addTo(program, shell) {
    program
      .command('worker')
      .description('take runs and model checks from the queue until stopped')
      .addHelpText('after', example('worker'))
      .action(() => takeWork(shell));
  },
};

/** Whoever started a worker waits for it; what is in flight longer than this is asked again later. */
const patienceMs = 1_000;

async function takeWork(shell: Shell): Promise<void> {
  const { stopOnSignals } = await import('../stop-on-signals.ts');
  const { stop, release } = stopOnSignals({ kind: 'worker-stopped' }, patienceMs, () => undefined);
  try {
    await shell.withServices(({ runs }) =>
      runs.work(stop, (line) => shell.note(`worker: ${line}`)),
    );
  } finally {
    release();
  }
}
