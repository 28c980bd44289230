import type { RunRecord } from '#lib/run/run-record.ts';
import type { Services } from '#lib/services/contract.ts';
import { unknownRun } from '#lib/services/unknown-run.ts';

/** Throws an InputError where there is no such run. */
export function findRun(services: Services, id: string): RunRecord {
  return services.runs.get(id) ?? unknownRun(id);
}
