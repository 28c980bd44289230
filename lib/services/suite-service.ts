import { existsSync } from 'node:fs';
import { InputError } from '#lib/benchmark/input-error.ts';
import { lintSuite } from '#lib/benchmark/lint/lint-suite.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import type { SuiteCatalogue } from '#lib/benchmark/suite-catalogue.ts';
import { summaryOf } from '#lib/benchmark/suite-summary.ts';
import type { SuiteStore } from '#lib/run/suite-store.ts';
import type { SuiteService } from './contract.ts';

export function suiteService(catalogue: SuiteCatalogue, store: SuiteStore): SuiteService {
  const attempts = () => catalogue.ids.map((id) => ({ id, ...attempt(() => catalogue.get(id)) }));
  return {
    list: () => attempts().flatMap(({ suite }) => (suite === undefined ? [] : [summaryOf(suite)])),
    broken: () =>
      attempts().flatMap(({ id, fault }) => (fault === undefined ? [] : [{ id, message: fault }])),
    lint: (idOrFolder) => lintSuite(suiteAt(idOrFolder, catalogue)),
    get: (idOrHash) =>
      store.get(idOrHash) ?? catalogue.get(idOrHash) ?? byHash(catalogue, idOrHash),
  };
}

function byHash(catalogue: SuiteCatalogue, hash: string): Suite | undefined {
  return catalogue.ids
    .map((id) => attempt(() => catalogue.get(id)).suite)
    .find((suite) => suite?.hash === hash);
}

/** A suite by id, or by the path of its folder. Throws an InputError where there is none. */
export function suiteAt(idOrFolder: string, catalogue: SuiteCatalogue): Suite {
  const known = catalogue.get(idOrFolder);
  if (known !== undefined) return known;
  if (existsSync(idOrFolder)) return catalogue.load(idOrFolder);
  throw new InputError([
    {
      where: 'suite',
      what: `there is no suite "${idOrFolder}", and no folder of that name`,
      mend: `Name one of: ${catalogue.ids.join(', ')}.`,
    },
  ]);
}

function attempt(load: () => Suite | undefined): {
  readonly suite?: Suite;
  readonly fault?: string;
} {
  try {
    const suite = load();
    return suite === undefined ? {} : { suite };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { fault: error.message };
  }
}
