import { describe, expect, it } from 'vitest';
import type { PlannedCall } from '#lib/journal/call-key.ts';
import { keyOf } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import { MemoryJournal } from '#lib/journal/memory-journal.ts';
import { ModelError, type ModelErrorKind } from '#lib/models/model-error.ts';
import { type ModelSlug, modelSlug } from '#lib/models/model-spec.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import { type AskContext, journalledAsk } from './ask.ts';
import { Budget } from './budget.ts';
import { Endpoints } from './endpoints.ts';
import { type Answer, Rehearsal, recordOf } from './rehearsal.fixture.ts';
import { retryPolicy } from './retry.ts';
import type { Purpose } from './stage.ts';
import { StopSwitch } from './stop-switch.ts';

const first: ModelSlug = modelSlug.parse('first');
const byCandidate: Purpose = { side: 'candidate', candidate: first, model: first };
const { plan, settings } = recordOf({ candidates: [first, modelSlug.parse('second')] });

function call(seed = 1): PlannedCall {
  const [candidate] = plan.candidates;
  if (candidate === undefined) throw new Error('no candidate');
  const request = {
    messages: [{ role: 'user', content: '?' }],
    sampling: {},
    seed,
    reference: { purpose: 'check' },
  } as const;
  return { model: candidate.identity, request, trial: 1, sample: 1 };
}

function rehearse(
  answer: Answer,
  changes: Partial<AskContext> = {},
  journal = new MemoryJournal(),
) {
  const rehearsal = new Rehearsal(answer, journal);
  const stop = new StopSwitch();
  const { ports, clock } = rehearsal;
  const ask = journalledAsk({
    runId: 'run-a',
    journal,
    budget: new Budget(settings, 0),
    endpoints: new Endpoints(plan, 2, ports, clock),
    replies: 'ask',
    policy: retryPolicy,
    clock,
    random: seededRandom('jitter'),
    draining: stop.draining,
    aborting: stop.aborting,
    ...changes,
  });
  return { ask, stop, journal, asked: rehearsal.asked, uses: () => journal.usesOf('run-a') };
}

function fails(kind: ModelErrorKind): never {
  throw new ModelError(kind, `it is ${kind}`);
}

describe('journalledAsk', () => {
  it('writes a call down before it goes out, and its reply before anybody sees it', async () => {
    const steps: string[] = [];
    class Watched extends MemoryJournal {
      override async intend(use: Parameters<MemoryJournal['intend']>[0]) {
        await new Promise((resolve) => setImmediate(resolve));
        steps.push('intended');
        return super.intend(use);
      }
      override async settle(...settled: Parameters<MemoryJournal['settle']>) {
        await new Promise((resolve) => setImmediate(resolve));
        steps.push('settled');
        return super.settle(...settled);
      }
    }
    const answer = () => {
      steps.push('asked');
      return 'Yes.';
    };
    const { ask } = rehearse(answer, {}, new Watched());
    await ask(call(), byCandidate).then(() => steps.push('known'));
    expect(steps).toEqual(['intended', 'asked', 'settled', 'known']);
  });

  it('asks once for calls with one key in flight, and notes whom else the reply served', async () => {
    const { ask, asked, uses } = rehearse(() => 'Yes.');
    const bySecond = { ...byCandidate, candidate: modelSlug.parse('second') };
    const outcomes = await Promise.all([
      ask(call(), byCandidate),
      ask(call(), byCandidate),
      ask(call(), bySecond),
    ]);
    expect(asked).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(uses().map(({ candidate, cached }) => [candidate, cached])).toEqual([
      ['first', false],
      ['second', true],
    ]);
  });

  it('never asks for what is known, and notes that it was taken', async () => {
    const before = rehearse(() => 'Yes.', { runId: 'run-0' });
    await before.ask(call(), byCandidate);
    const { ask, asked, uses } = rehearse(() => fails('transient'), {}, before.journal);
    expect(await ask(call(), byCandidate)).toMatchObject({ text: 'Yes.' });
    expect(asked).toEqual([]);
    expect(uses()).toMatchObject([{ cached: true }]);
  });

  it('asks anew for what failed before', async () => {
    const before = rehearse(() => fails('bad-request'));
    expect(await before.ask(call(), byCandidate)).toMatchObject({ kind: 'bad-request' });
    const { ask } = rehearse(() => 'Now.', {}, before.journal);
    expect(await ask(call(), byCandidate)).toMatchObject({ text: 'Now.' });
  });

  it('asks no candidate where replies are stored, and judges all the same', async () => {
    const { ask, asked, uses } = rehearse(() => 'Yes.', { replies: 'stored' });
    expect(await ask(call(), byCandidate)).toMatchObject({ status: 'failed', kind: 'unavailable' });
    expect(asked).toEqual([]);
    expect(uses()).toEqual([]);
    const judge = modelSlug.parse('judge');
    await ask(call(), { side: 'judge', candidate: first, model: judge });
    expect(asked).toEqual(['judge check']);
  });

  it('takes the reply of another run that was quicker, before it asks and after', async () => {
    const journal = new MemoryJournal();
    const quicker: CallOutcome = {
      status: 'replied',
      text: 'Quicker.',
      finishReason: 'stop',
      inputTokens: 1,
      outputTokens: 1,
      latencyMs: 1,
      attempts: 1,
    };
    const overtake = async (seed: number) => {
      const key = keyOf(call(seed));
      await journal.intend({ key, runId: 'run-b', ...byCandidate });
      await journal.settle(key, quicker);
    };
    const during = rehearse(async () => overtake(1).then(() => 'Slower.'), {}, journal);
    expect(await during.ask(call(1), byCandidate)).toEqual(quicker);

    const intend = journal.intend.bind(journal);
    journal.intend = async (use) => {
      journal.intend = intend;
      await overtake(2);
      return intend(use);
    };
    expect(await during.ask(call(2), byCandidate)).toEqual(quicker);
    expect(during.asked).toHaveLength(1);
    expect(during.uses().map(({ cached }) => cached)).toEqual([false, true]);
  });
});

describe('a model that says it cannot be used', () => {
  it.each<[ModelErrorKind, number]>([
    ['unavailable', 2],
    ['out-of-quota', 2],
    ['bad-request', 30],
    ['filtered', 30],
  ])('"%s" is asked %i times by thirty calls, two at a time', async (kind, times) => {
    const { ask, asked, uses } = rehearse(() => fails(kind));
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, seed) => ask(call(seed), byCandidate)),
    );
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'failed', kind });
    expect(asked).toHaveLength(times);
    expect(uses()).toHaveLength(times);
  });
});

describe('stopping', () => {
  it('rejects, asks nothing more, and keeps what comes back', async () => {
    let open = (_: string) => {};
    const { ask, stop, asked, journal } = rehearse(
      () =>
        new Promise((resolve) => {
          open = resolve;
        }),
    );
    const out = ask(call(1), byCandidate);
    await new Promise((resolve) => setImmediate(resolve));
    stop.drain({ kind: 'paused' });
    await expect(ask(call(2), byCandidate)).rejects.toMatchObject({ reason: { kind: 'paused' } });
    open('Late.');
    expect(await out).toMatchObject({ text: 'Late.' });
    expect(journal.find(keyOf(call(1)))).toMatchObject({ text: 'Late.' });
    expect(asked).toHaveLength(1);
  });

  it('leaves a call that is given up to be asked again, and rejects for all who wait for it', async () => {
    const { ask, stop, journal } = rehearse(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        }),
    );
    const both = [ask(call(), byCandidate), ask(call(), byCandidate)];
    const ends = Promise.allSettled(both);
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort({ kind: 'cancelled' });
    for (const end of await ends) expect(end).toMatchObject({ status: 'rejected' });
    expect(journal.find(keyOf(call()))).toBeUndefined();
  });
});
