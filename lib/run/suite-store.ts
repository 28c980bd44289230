import type { Suite, SuiteSummary } from '#lib/benchmark/suite.ts';

/** Suites by content hash, so that a run stays readable when the files it was made from change or go. */
export interface SuiteStore {
  /** A hash that is there already is left as it is. */
  save(suite: Suite, summary: SuiteSummary, nowMs: number): void;
  get(hash: string): Suite | undefined;
  /** Newest first. */
  list(): readonly SuiteSummary[];
}
