import type { RunRecord } from '#lib/run/run-record.ts';
import type { RunHere, Services } from '#lib/services/contract.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Shell } from './shell.ts';

/** Waits for what is in flight; then it is given up, and asked again by `resume`. */
const patienceMs = 4_000;

/** Carries a run out before a person's eyes, and prints how it ended. */
export async function carryOut(
  shell: Shell,
  services: Services,
  output: { readonly json?: boolean },
  start: (here: RunHere) => Promise<RunRecord>,
): Promise<void> {
  const [{ stopOnSignals }, { progressLine }] = await Promise.all([
    import('./stop-on-signals.ts'),
    import('./progress-line.ts'),
  ]);
  const line = progressLine(shell);
  const { stop, release } = stopOnSignals({ kind: 'paused' }, patienceMs, () =>
    shell.note('Stopping when the calls in flight are back; once more gives up on them.'),
  );
  try {
    const run = await start({
      stop,
      onStart: ({ id }) => shell.note(`Run ${id}`),
      onProgress: line.show,
    });
    line.end();
    await printRun(shell, services, run, output);
    if (exitCodeOf(run.status) === 3) shell.note(`Go on with: ./understudy resume ${run.id}`);
    shell.finish(exitCodeOf(run.status));
  } finally {
    line.end();
    release();
  }
}

export async function printRun(
  shell: Shell,
  services: Services,
  run: RunRecord,
  { json }: { readonly json?: boolean },
): Promise<void> {
  const results = services.runs.results(run.id);
  if (json === true) {
    const { runDocument } = await import('./output/run-document.ts');
    shell.printJson(runDocument(run, results));
  } else {
    const { runText } = await import('./output/run-text.ts');
    shell.print(runText(run, results));
  }
}
