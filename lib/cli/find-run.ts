import { InputError } from '#lib/benchmark/input-error.ts';
import type { RunRecord } from '#lib/run/run-record.ts';
import type { Services } from '#lib/services/contract.ts';

/** Throws an InputError where there is no such run. */
export function findRun(services: Services, id: string): RunRecord {
  const run = services.runs.get(id);
  if (run !== undefined) return run;
  throw new InputError([
    {
      where: 'run',
      what: `there is no run "${id}"`,
      mend: 'See `./understudy runs` for those there are.',
    },
  ]);
}
