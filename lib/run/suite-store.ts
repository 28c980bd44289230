import type { Suite } from '#lib/benchmark/suite.ts';

/** Suites by content hash, kept so that a run stays readable when its files change or go. */
export interface SuiteStore {
  get(hash: string): Suite | undefined;
  /** Storing what is there changes nothing. */
  put(suite: Suite, nowMs: number): void;
}
