import { describe, expect, it } from 'vitest';
import type { ChatReply, ChatRequest } from '#lib/models/chat-model.ts';
import { ModelError, type ModelErrorKind, modelErrorKind } from '#lib/models/model-error.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import { Limiter } from './limiter.ts';
import { replyOf } from './rehearsal.fixture.ts';
import { askWithRetries, retryPolicy } from './retry.ts';
import { VirtualClock } from './virtual-clock.fixture.ts';

const request: ChatRequest = {
  messages: [{ role: 'user', content: '?' }],
  sampling: {},
  seed: 1,
  reference: { purpose: 'check' },
};

function ask(answer: (attempt: number) => ChatReply, stop = new AbortController()) {
  const clock = new VirtualClock();
  const sentAtMs: number[] = [];
  const outcome = askWithRetries(
    {
      complete: async () => {
        sentAtMs.push(clock.monotonicMs());
        return answer(sentAtMs.length);
      },
    },
    request,
    {
      policy: retryPolicy,
      clock,
      random: seededRandom('jitter'),
      limiter: new Limiter(1, clock),
      beforeSending: async () => undefined,
      keep: async () => undefined,
      draining: stop.signal,
      aborting: new AbortController().signal,
    },
  );
  return { outcome, sentAtMs, clock };
}

function fails(kind: ModelErrorKind, retryAfterMs?: number): never {
  throw new ModelError(kind, `it is ${kind}`, retryAfterMs === undefined ? {} : { retryAfterMs });
}

describe('askWithRetries', () => {
  it.each<[ModelErrorKind, number]>([
    ['rate-limited', 12],
    ['transient', 4],
    ['timeout', 4],
    ['cut-off', 4],
    ['filtered', 1],
    ['bad-request', 1],
    ['out-of-quota', 1],
    ['unavailable', 1],
  ])('asks again after "%s", %i times in all', async (kind, attempts) => {
    const { outcome, sentAtMs } = ask(() => fails(kind));
    expect(await outcome).toEqual({ status: 'failed', kind, message: `it is ${kind}`, attempts });
    expect(sentAtMs).toHaveLength(attempts);
  });

  it('knows every kind there is', () => {
    expect(modelErrorKind.options).toHaveLength(8);
  });

  it('counts the attempts of a call that came right', async () => {
    const { outcome } = ask((attempt) => (attempt < 3 ? fails('transient') : replyOf('Yes.')));
    expect(await outcome).toEqual({
      status: 'replied',
      text: 'Yes.',
      finishReason: 'stop',
      inputTokens: 1_000,
      outputTokens: 500,
      latencyMs: 1,
      attempts: 3,
    });
  });

  it('waits twice as long each time, up to the longest, give or take the jitter', async () => {
    const { outcome, sentAtMs } = ask(() => fails('rate-limited'));
    await outcome;
    const waits = sentAtMs.slice(1).map((at, index) => at - (sentAtMs[index] ?? 0));
    waits.forEach((wait, index) => {
      const ceiling = Math.min(retryPolicy.longestWaitMs, retryPolicy.firstWaitMs * 2 ** index);
      expect(wait).toBeGreaterThanOrEqual(ceiling / 2);
      expect(wait).toBeLessThanOrEqual(ceiling);
    });
    expect(new Set(waits.slice(-5)).size).toBe(5);
  });

  it('never comes before the endpoint allows it, however long that is', async () => {
    const hour = 3_600_000;
    const { outcome, sentAtMs } = ask((attempt) =>
      attempt === 1 ? fails('rate-limited', hour) : replyOf('Yes.'),
    );
    expect(await outcome).toMatchObject({ status: 'replied', attempts: 2 });
    expect(sentAtMs).toEqual([0, hour]);
  });

  it('stops waiting when it must stop', async () => {
    const stop = new AbortController();
    const { outcome, sentAtMs } = ask(() => {
      stop.abort(new Error('stopped'));
      return fails('rate-limited', 60_000);
    }, stop);
    await expect(outcome).rejects.toThrow('stopped');
    expect(sentAtMs).toHaveLength(1);
  });

  it('lets what came back while stopping count', async () => {
    const stop = new AbortController();
    const { outcome } = ask(() => {
      stop.abort(new Error('stopped'));
      return replyOf('Late.');
    }, stop);
    expect(await outcome).toMatchObject({ status: 'replied', text: 'Late.' });
  });

  it('rejects for a fault of ours, and asks once', async () => {
    const { outcome, sentAtMs } = ask(() => {
      throw new TypeError('ours');
    });
    await expect(outcome).rejects.toThrow('ours');
    expect(sentAtMs).toHaveLength(1);
  });

  it('holds all calls of a limited endpoint off, not its own alone', async () => {
    const clock = new VirtualClock();
    const limiter = new Limiter(2, clock);
    const context = {
      policy: retryPolicy,
      clock,
      random: seededRandom('jitter'),
      limiter,
      beforeSending: async () => undefined,
      keep: async () => undefined,
      draining: new AbortController().signal,
      aborting: new AbortController().signal,
    };
    const sentAtMs: number[] = [];
    const complete = async () => {
      sentAtMs.push(clock.monotonicMs());
      return sentAtMs.length === 1 ? fails('rate-limited', 9_000) : replyOf('Yes.');
    };
    const first = askWithRetries({ complete }, request, context);
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, askWithRetries({ complete }, request, context)]);
    expect(sentAtMs).toEqual([0, 9_000, 9_000]);
  });
});
