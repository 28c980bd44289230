import type { Services } from '#lib/services/contract.ts';
import { type CliCommand, example } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import type { Shell } from '../shell.ts';

const suite = 'starter';
const judge = 'embedded-judge';

export const prepare: CliCommand = {
  addTo(program, shell) {
    program
      .command('prepare')
      .description("make the database ready, and fill the starter's board if it is empty")
      .addHelpText('after', example('prepare'))
      .action(() => fillBoard(shell));
  },
};

/** How long a stop waits for controls, which answer at once. */
const patienceMs = 1_000;

async function fillBoard(shell: Shell): Promise<void> {
  const { stopOnSignals } = await import('../stop-on-signals.ts');
  await shell.withServices(async (services) => {
    if (isFilled(services)) return;
    shell.note("Filling the starter's board with the controls…");
    const candidates = services.models.list().filter(({ control }) => control);
    const { stop, release } = stopOnSignals({ kind: 'paused' }, patienceMs, () => undefined);
    try {
      const run = await services.runs.startHere(
        { suite, candidates: candidates.map(({ slug }) => slug), judges: [judge] },
        { stop, onProgress: () => undefined },
      );
      if (run.status === 'finished') return;
      shell.note(`The controls' run is ${run.status}. ${run.message ?? ''}`);
      shell.finish(run.status === 'paused' ? exitCode.stopped : exitCode.failed);
    } finally {
      release();
    }
  });
}

/** The board of the suite as it stands now: an older version's does not count. */
function isFilled({ boards, suites }: Services): boolean {
  const hash = suites.list().find(({ id }) => id === suite)?.hash;
  return boards
    .list()
    .some(
      (board) =>
        board.suite.hash === hash &&
        board.wholeSuite &&
        board.protocol === 'core' &&
        board.judges.join() === judge,
    );
}
