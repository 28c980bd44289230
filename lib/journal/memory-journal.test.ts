import { expect, it } from 'vitest';
import { callUse, describeJournal, keyOfNumber, repliedCall } from './journal.contract.ts';
import { MemoryJournal } from './memory-journal.ts';

describeJournal('MemoryJournal', () => ({ journal: new MemoryJournal(), close: () => {} }));

it('remembers who paid for a call and who took it from the journal', async () => {
  const journal = new MemoryJournal();
  const use = callUse(keyOfNumber(1));
  await journal.intend(use);
  await journal.settle(use.key, repliedCall('hello'));
  await journal.reuse(use);
  await journal.reuse({ ...use, runId: 'run-b' });
  expect(journal.usesOf('run-a')).toEqual([{ ...use, cached: false }]);
  expect(journal.usesOf('run-b')).toEqual([{ ...use, runId: 'run-b', cached: true }]);
});
