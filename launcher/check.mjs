import { ensureInstalled } from './install.mjs';
import { withNodeFirst } from './node-runtime.mjs';
import { launch } from './processes.mjs';
import { checks, runSteps } from './steps.mjs';

await launch(async () => {
  const nodePath = await ensureInstalled();
  process.exitCode = (await runSteps(checks(nodePath, withNodeFirst(nodePath)))) === 0 ? 0 : 1;
});
