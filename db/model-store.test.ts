import { afterEach } from 'vitest';
import { describeModelStore } from '#lib/run/model-store.contract.ts';
import { temporaryStores } from './temporary-stores.fixture.ts';

let close = () => {};
afterEach(() => close());

describeModelStore('SqliteModelStore', () => {
  const stores = temporaryStores();
  close = stores.close;
  return stores.models;
});
