import { MemoryRunStore } from './memory-run-store.ts';
import { describeRunStore } from './run-store.contract.ts';

describeRunStore('MemoryRunStore', () => ({ runs: new MemoryRunStore(), close: () => {} }));
