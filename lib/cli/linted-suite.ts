import { existsSync } from 'node:fs';
import { type Fault, InputError } from '#lib/benchmark/input-error.ts';
import type { Finding } from '#lib/benchmark/lint/finding.ts';
import type { Services } from '#lib/services/contract.ts';

export interface LintedSuite {
  /** Why it cannot be loaded. */
  readonly faults: readonly Fault[];
  /** What could be better in one that can. */
  readonly findings: readonly Finding[];
}

/** What is wrong with a suite that there is; an InputError where there is none. */
export function lintedSuite({ suites }: Services, idOrFolder: string): LintedSuite {
  try {
    return { faults: [], findings: suites.lint(idOrFolder) };
  } catch (error) {
    const isThere = existsSync(idOrFolder) || suites.broken().some(({ id }) => id === idOrFolder);
    if (!(error instanceof InputError) || !isThere) throw error;
    return { faults: error.faults, findings: [] };
  }
}
