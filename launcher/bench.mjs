import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { withNodeFirst } from './node-runtime.mjs';
import { launch, run, stopOnSignals } from './processes.mjs';
import { root } from './root.mjs';

await launch(async () => {
  stopOnSignals();
  const nodePath = await ensureInstalled();
  await run(nodePath, [join(root, 'bench/main.ts')], {
    env: withNodeFirst(nodePath),
    failure: 'The bench did not come to its end (see above).',
  });
});
