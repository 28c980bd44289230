import { ensureInstalled } from './install.mjs';
import { withNodeFirst } from './node-runtime.mjs';
import { launch, stopOnSignals } from './processes.mjs';
import { checks, runSteps } from './steps.mjs';

await launch(async () => {
  stopOnSignals();
  const nodePath = await ensureInstalled();
  process.exitCode = (await runSteps(checks(nodePath, withNodeFirst(nodePath)))) === 0 ? 0 : 1;
});
