import type { Journal } from '#lib/journal/journal.ts';
import type { CallCountStore } from '#lib/run/call-count-store.ts';
import type { ModelCheckStore } from '#lib/run/model-check-store.ts';
import type { ModelStore } from '#lib/run/model-store.ts';
import type { PromptPackStore } from '#lib/run/prompt-pack-store.ts';
import type { ResultStore } from '#lib/run/result-store.ts';
import type { RunStore } from '#lib/run/run-store.ts';
import type { SuiteStore } from '#lib/run/suite-store.ts';
import type { UsageStore } from '#lib/run/usage-store.ts';
import type { WorkerStore } from '#lib/run/worker-store.ts';

/** Everything that is kept, behind its ports. */
export interface Stores {
  readonly journal: Journal;
  readonly runs: RunStore;
  readonly results: ResultStore;
  readonly usage: UsageStore;
  readonly counts: CallCountStore;
  readonly models: ModelStore;
  readonly checks: ModelCheckStore;
  readonly suites: SuiteStore;
  readonly packs: PromptPackStore;
  readonly workers: WorkerStore;
  close(): void;
}
