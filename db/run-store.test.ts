import { describeRunStore } from '#lib/run/run-store.contract.ts';
import { temporaryStores } from './temporary-stores.fixture.ts';

describeRunStore('SqliteRunStore', temporaryStores);
