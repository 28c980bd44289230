import { MemoryModelStore } from './memory-model-store.ts';
import { describeModelStore } from './model-store.contract.ts';

describeModelStore('MemoryModelStore', () => new MemoryModelStore());
