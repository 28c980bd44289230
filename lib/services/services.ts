import { join } from 'node:path';
import { openSqliteStores } from '#db/stores.ts';
import { SuiteCatalogue } from '#lib/benchmark/suite-catalogue.ts';
import type { ModelSpec } from '#lib/models/model-spec.ts';
import type { ProviderContext } from '#lib/models/provider.ts';
import { openModel } from '#lib/models/providers/index.ts';
import type { RunPorts } from '#lib/run/execute-run.ts';
import type { HoldContext } from '#lib/run/hold-run.ts';
import { work } from '#lib/run/work.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import { boardService } from './board-service.ts';
import { scripts } from './built-in-models.ts';
import type { Services } from './contract.ts';
import { type Environment, projectRoot, readSecret } from './env.ts';
import { modelRegistry } from './model-registry.ts';
import { askOnce, type ModelServiceContext, modelService } from './model-service.ts';
import { packFor, promptService } from './prompt-service.ts';
import { runService } from './run-service.ts';
import type { Stores } from './stores.ts';
import { suiteService } from './suite-service.ts';
import { systemClock as clock } from './system-clock.ts';
import { isDead, thisProcess } from './this-process.ts';
import { transcriptService } from './transcript-service.ts';
import { transferService } from './transfer-service.ts';

/**
 * The product, joined: domain, stores and the outside world. Opens (and migrates) the database of
 * `environment.home`; whoever opens it closes it.
 */
export function openServices(environment: Environment): Services {
  const stores: Stores = openSqliteStores(join(environment.home, 'understudy.db'), clock.nowMs, {
    migrations: join(projectRoot, 'db/migrations'),
  });
  const shelves = [join(projectRoot, 'lib/benchmark/suites'), join(environment.home, 'suites')];
  const catalogue = new SuiteCatalogue(shelves);
  const registry = modelRegistry(stores.models);
  const suites = suiteService(catalogue, stores.suites);
  const suite = (hash: string) => suites.get(hash) ?? missing('suite', hash);
  const provider: ProviderContext = { secret, suite, scripts, monotonicMs: clock.monotonicMs };
  const open = (spec: ModelSpec) => openModel(spec, provider);
  const ports: RunPorts = {
    ...stores,
    suite,
    pack: (hash) => packFor(hash, stores.packs, clock.nowMs()).pack,
    clock,
    // Jitter alone is drawn from it: workers that start together must not ask again together.
    random: seededRandom(`${thisProcess().pid} ${clock.nowMs()}`),
    registered: registry.get,
    open,
  };
  const hold: HoldContext = { runs: stores.runs, ports, holder: thisProcess(), clock };
  const models: ModelServiceContext = {
    stores,
    registry,
    open,
    clock,
    hasSecret: (name) => secret(name) !== undefined,
  };
  const planning = { stores, catalogue, registry, nowMs: clock.nowMs };
  return {
    suites,
    models: modelService(models),
    runs: runService({
      ...planning,
      ...hold,
      work: (stop, log) =>
        work(
          {
            ...hold,
            workers: stores.workers,
            checks: stores.checks,
            registered: registry.get,
            check: (model, signal) => askOnce(model, models, signal),
            isDead,
            log,
          },
          stop,
        ),
    }),
    transcripts: transcriptService(stores),
    boards: boardService(stores),
    prompts: promptService(stores.packs, clock.nowMs),
    transfer: transferService({ ...planning, ...hold, home: environment.home }),
    close: () => stores.close(),
  };
}

function secret(variable: string): string | undefined {
  try {
    return readSecret(variable);
  } catch {
    return undefined;
  }
}

function missing(what: string, hash: string): never {
  throw new Error(`The ${what} ${hash} is neither stored nor on a shelf.`);
}
