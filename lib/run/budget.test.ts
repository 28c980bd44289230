import { describe, expect, it } from 'vitest';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { ChatRequest } from '#lib/models/chat-model.ts';
import { Budget, costUsd } from './budget.ts';
import { RunStopped } from './stop-switch.ts';

const request: ChatRequest = {
  messages: [{ role: 'user', content: 'word '.repeat(80) }],
  sampling: { maxOutputTokens: 1_000 },
  seed: 1,
  reference: { purpose: 'check' },
};
const settings = (maxCostUsd: number | null) => ({
  concurrency: 8,
  maxCostUsd,
  prices: { dear: { inputUsd: 0, outputUsd: 1_000 } },
});
const replied = (outputTokens: number | null): CallOutcome => ({
  status: 'replied',
  text: '',
  finishReason: 'stop',
  inputTokens: 0,
  outputTokens,
  latencyMs: 0,
  attempts: 1,
});
const failed: CallOutcome = { status: 'failed', kind: 'transient', message: '', attempts: 4 };

/** One call holds $1, its 1,000 tokens at $1,000 a million. */
describe('Budget', () => {
  it('never lets calls in flight pass the cap together', () => {
    const budget = new Budget(settings(3), 0);
    const held = [1, 2, 3].map(() => budget.reserve('dear', request));
    expect(() => budget.reserve('dear', request)).toThrow(RunStopped);
    held[0]?.settle(replied(200));
    // $0.20 spent and $2 held: a fourth could come to $3.20.
    expect(() => budget.reserve('dear', request)).toThrow(RunStopped);
    held[1]?.settle(replied(0));
    budget.reserve('dear', request);
  });

  it('holds, over any course of calls, what was spent under the cap', () => {
    const budget = new Budget(settings(20), 0);
    let spent = 0;
    for (let call = 0; call < 1_000; call += 1) {
      const tokens = (call * 7919) % 1_001;
      try {
        budget.reserve('dear', request).settle(replied(tokens));
        spent += tokens / 1_000;
      } catch (error) {
        expect(error).toBeInstanceOf(RunStopped);
        break;
      }
    }
    expect(spent).toBeLessThanOrEqual(20);
    expect(spent).toBeGreaterThan(19);
  });

  it('goes on from what was spent before', () => {
    expect(() => new Budget(settings(3), 2.5).reserve('dear', request)).toThrow(RunStopped);
    new Budget(settings(4), 2.5).reserve('dear', request);
  });

  it('says what the cap is, what was spent, and what to do', () => {
    const stopped = () => new Budget(settings(3), 2.5).reserve('dear', request);
    try {
      stopped();
      expect.unreachable();
    } catch (error) {
      const reason = error instanceof RunStopped ? error.reason : undefined;
      expect(reason).toMatchObject({ kind: 'limit' });
      expect(reason).toHaveProperty('message', expect.stringMatching(/\$3 .*\$2\.5.*--max-cost/));
    }
  });

  it('costs nothing for a failed or abandoned call', () => {
    const budget = new Budget(settings(1), 0);
    budget.reserve('dear', request).release();
    budget.reserve('dear', request).settle(failed);
    budget.reserve('dear', request);
  });

  it('does not stop models without a price, nor runs without a cap', () => {
    new Budget(settings(0), 0).reserve('free', request);
    new Budget(settings(null), 1e9).reserve('dear', request);
    expect(() => new Budget(settings(0), 0).reserve('dear', request)).toThrow(RunStopped);
  });

  it('sets something aside where no limit of tokens is sent', () => {
    const open = { ...request, sampling: {} };
    expect(() => new Budget(settings(1), 0).reserve('dear', open)).toThrow(RunStopped);
  });
});

describe('costUsd', () => {
  const price = { inputUsd: 2, outputUsd: 10 };
  it.each<[CallOutcome, number]>([
    [replied(500), 0.005],
    [replied(null), 0],
    [failed, 0],
  ])('of %j', (outcome, expected) => {
    expect(costUsd(outcome, price)).toBeCloseTo(expected, 12);
  });
});
