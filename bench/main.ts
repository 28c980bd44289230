import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { modelSlug, modelSpec } from '#lib/models/model-spec.ts';
import { StopSwitch } from '#lib/run/stop-switch.ts';
import { readEnvironment } from '#lib/services/env.ts';
import { openServices } from '#lib/services/services.ts';
import { bareFetchLoop, type Cost, costOf } from './floor.ts';

// Figures beside their floor, from the same run: `npm run bench`. Absolute times say little on a shared
// machine; the ratios hold.

const delayMs = 50;
const inFlight = 256;
const trials = 4;

const home = mkdtempSync(join(tmpdir(), 'understudy-bench-'));
const server = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), [String(delayMs)]);
const [message] = await once(server, 'message');
const baseUrl = z.string().parse(message);
try {
  const ours = await judgedRun();
  const floor = await bareFetchLoop(baseUrl, ours.calls, inFlight);
  print(ours, floor);
} finally {
  server.disconnect();
  rmSync(home, { recursive: true, force: true });
}

/** A judged multi-turn run, journalled, parsed and scored: starter, with three votes a turn and metric. */
async function judgedRun(): Promise<Cost> {
  const services = openServices(readEnvironment({ UNDERSTUDY_HOME: home }));
  const [player, critic] = ['player', 'critic'].map((slug) => modelSlug.parse(slug));
  if (player === undefined || critic === undefined) throw new Error('Two models are needed.');
  for (const slug of [player, critic]) {
    services.models.register(
      slug,
      modelSpec.parse({ provider: 'openai-compatible', baseUrl, model: slug }),
    );
  }
  let calls = 0;
  const cost = await costOf(
    () => calls,
    async () => {
      const run = await services.runs.startHere(
        { suite: 'starter', candidates: [player], judges: [critic], trials, concurrency: inFlight },
        { stop: new StopSwitch(), onProgress: () => undefined },
      );
      if (run.status !== 'finished') throw new Error(`The run ended ${run.status}: ${run.message}`);
      const progress = services.runs.progress(run.id);
      calls = (progress?.replies.done ?? 0) + (progress?.votes.done ?? 0);
    },
  );
  services.close();
  return cost;
}

function print(ours: Cost, floor: Cost): void {
  const perCall = (cost: Cost) => cost.cpuMs / cost.calls;
  const rows = [
    [
      'wall, whole run',
      `${ours.wallMs.toFixed(0)} ms`,
      `${floor.wallMs.toFixed(0)} ms`,
      ours.wallMs / floor.wallMs,
    ],
    [
      'CPU a call',
      `${perCall(ours).toFixed(2)} ms`,
      `${perCall(floor).toFixed(2)} ms`,
      perCall(ours) / perCall(floor),
    ],
  ] as const;
  process.stdout.write(
    `${ours.calls} calls, ${delayMs} ms each, at most ${inFlight} in flight a side\n`,
  );
  for (const [what, mine, least, ratio] of rows) {
    process.stdout.write(
      `${what.padEnd(16)} ${mine.padStart(9)}  floor ${least.padStart(9)}  ratio ${ratio.toFixed(2)}\n`,
    );
  }
}
