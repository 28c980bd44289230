import { describeResultStore } from '#lib/run/result-store.contract.ts';
import { storesWithRuns } from './temporary-stores.fixture.ts';

describeResultStore('SqliteResultStore', storesWithRuns);
