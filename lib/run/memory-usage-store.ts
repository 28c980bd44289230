import type { MemoryJournal } from '#lib/journal/memory-journal.ts';
import { usageCounts } from './bundled-calls.ts';
import type { RunId } from './run-record.ts';
import type { UsageCount, UsageStore } from './usage-store.ts';

/** Usage counted from the rows of a journal in memory, for tests. */
export class MemoryUsageStore implements UsageStore {
  readonly #journal: MemoryJournal;

  constructor(journal: MemoryJournal) {
    this.#journal = journal;
  }

  count(run: RunId): readonly UsageCount[] {
    return usageCounts(
      this.uses(run).flatMap(({ key, ...use }) => {
        const outcome = this.#journal.find(key);
        return outcome === undefined ? [] : [{ key, outcome, uses: [use] }];
      }),
    );
  }

  uses(run: RunId): ReturnType<UsageStore['uses']> {
    return this.#journal
      .usesOf(run)
      .map(({ key, side, candidate, model, cached }) => ({ key, side, candidate, model, cached }));
  }
}
