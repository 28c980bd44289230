import { ensureInstalled } from './install.mjs';
import { withNodeFirst } from './node-runtime.mjs';
import { launch, stopOnSignals } from './processes.mjs';
import { browserSteps, checks, processSteps, runSteps } from './steps.mjs';

await launch(async () => {
  stopOnSignals();
  const nodePath = await ensureInstalled();
  const env = withNodeFirst(nodePath, { ...process.env, NEXT_TELEMETRY_DISABLED: '1' });
  const steps = [...checks(nodePath, env), ...processSteps(env), ...browserSteps(nodePath, env)];
  process.exitCode = (await runSteps(steps)) === 0 ? 0 : 1;
});
