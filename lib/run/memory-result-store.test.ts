import { MemoryJournal } from '#lib/journal/memory-journal.ts';
import { MemoryResultStore } from './memory-result-store.ts';
import { describeResultStore } from './result-store.contract.ts';

describeResultStore('MemoryResultStore', () => ({
  journal: new MemoryJournal(),
  results: new MemoryResultStore(),
  close: () => {},
}));
