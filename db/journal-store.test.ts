import { describeJournal } from '#lib/journal/journal.contract.ts';
import { storesWithRuns } from './temporary-stores.fixture.ts';

describeJournal('SqliteJournal', storesWithRuns);
