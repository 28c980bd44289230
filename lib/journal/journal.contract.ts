import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelSlug } from '#lib/models/model-spec.ts';
import { type CallKey, callKey } from './call-key.ts';
import type { CallOutcome, FailedCall, RepliedCall } from './call-outcome.ts';
import type { CallUse, Journal } from './journal.ts';

/** A journal with the runs `run-a` and `run-b`. */
export interface JournalUnderTest {
  readonly journal: Journal;
  close(): void;
}

export function keyOfNumber(number: number): CallKey {
  return callKey.parse(number.toString(16).padStart(64, '0'));
}

export function callUse(key: CallKey, change: Partial<CallUse> = {}): CallUse {
  const candidate = modelSlug.parse('candidate');
  return { key, runId: 'run-a', side: 'candidate', candidate, model: candidate, ...change };
}

export function repliedCall(text: string): RepliedCall {
  return {
    status: 'replied',
    text,
    finishReason: 'stop',
    inputTokens: 12,
    outputTokens: null,
    latencyMs: 41.25,
    attempts: 1,
  };
}

export const failedCall: FailedCall = {
  status: 'failed',
  kind: 'timeout',
  message: 'No answer within 60 s; ask again later.',
  attempts: 4,
};

const key = keyOfNumber(7);

/** What every journal must do. */
export function describeJournal(name: string, open: () => JournalUnderTest): void {
  describe(`${name} keeps the journal's contract`, () => {
    let subject: JournalUnderTest;
    let journal: Journal;
    beforeEach(() => {
      subject = open();
      journal = subject.journal;
    });
    afterEach(() => subject.close());

    const record = async (outcome: CallOutcome) => {
      await journal.intend(callUse(key));
      await journal.settle(key, outcome);
    };

    it('finds nothing before a call is asked, nor while it is under way', async () => {
      expect(journal.find(key)).toBeUndefined();
      await journal.intend(callUse(key));
      expect(journal.find(key)).toBeUndefined();
    });

    it.each([
      repliedCall('Good evening.'),
      { ...repliedCall('cut'), finishReason: 'length', outputTokens: 0, latencyMs: 0 } as const,
      failedCall,
    ])('gives back what was settled', async (outcome) => {
      await record(outcome);
      expect(journal.find(key)).toEqual(outcome);
    });

    it.each([
      ['nothing', ''],
      ['NUL', 'a\0b\0'],
      ['a lone high surrogate', 'before \ud83d after'],
      ['a lone low surrogate', '\udc00'],
      ['four scripts', '你好，世界 — مرحبا 👩‍🚀 é e\u0301'],
      ['a megabyte', '字'.repeat(350_000)],
      ['markup and SQL', `'); DROP TABLE calls; -- <script>alert(1)</script>`],
    ])('keeps %s to the last character', async (_, text) => {
      await record(repliedCall(text));
      expect(journal.find(key)).toEqual(repliedCall(text));
    });

    it('keeps hostile error messages too', async () => {
      await record({ ...failedCall, message: 'bad \ud800 \0 byte' });
      expect(journal.find(key)).toEqual({ ...failedCall, message: 'bad \ud800 \0 byte' });
    });

    it('may ask an interrupted call again', async () => {
      await journal.intend(callUse(key));
      await record(repliedCall('second'));
      expect(journal.find(key)).toEqual(repliedCall('second'));
    });

    it('may ask a failed call again, and forgets the failure meanwhile', async () => {
      await record(failedCall);
      await journal.intend(callUse(key));
      expect(journal.find(key)).toBeUndefined();
      await journal.settle(key, repliedCall('at last'));
      expect(journal.find(key)).toEqual(repliedCall('at last'));
    });

    it('never asks a call again that replied', async () => {
      await record(repliedCall('once'));
      await expect(journal.intend(callUse(key))).rejects.toMatchObject({
        fault: 'already-replied',
      });
    });

    it.each([failedCall, repliedCall('other')])('never overwrites a reply', async (later) => {
      await record(repliedCall('first'));
      await journal.settle(key, later);
      expect(journal.find(key)).toEqual(repliedCall('first'));
    });

    it('settles only what was intended', async () => {
      await expect(journal.settle(key, failedCall)).rejects.toMatchObject({
        fault: 'never-intended',
      });
      expect(journal.find(key)).toBeUndefined();
    });

    it('reuses only what replied', async () => {
      await expect(journal.reuse(callUse(key))).rejects.toMatchObject({ fault: 'not-replied' });
      await record(failedCall);
      await expect(journal.reuse(callUse(key))).rejects.toMatchObject({ fault: 'not-replied' });
      await journal.intend(callUse(key));
      await journal.settle(key, repliedCall('now'));
      await journal.reuse(callUse(key, { runId: 'run-b' }));
      await journal.reuse(callUse(key, { runId: 'run-b' }));
    });

    it('lets one bad step fail alone among many at once', async () => {
      await record(repliedCall('there'));
      const others = [100, 101, 102].map(keyOfNumber);
      const steps = await Promise.allSettled([
        ...others.map((other) => journal.intend(callUse(other))),
        journal.intend(callUse(key)),
        journal.settle(keyOfNumber(103), failedCall),
        ...others.map((other) => journal.settle(other, repliedCall(other))),
      ]);
      expect(steps.map(({ status }) => status === 'fulfilled')).toEqual([
        ...[true, true, true, false, false, true, true, true],
      ]);
      for (const other of others) expect(journal.find(other)).toEqual(repliedCall(other));
    });
  });
}
