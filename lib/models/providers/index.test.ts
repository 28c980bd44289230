import { describe, expect, it } from 'vitest';
import { checkModel } from '../check-model.ts';
import { modelSpec } from '../model-spec.ts';
import type { ProviderContext, Script } from '../provider.ts';
import { openModel, providers } from './index.ts';

const echo: Script = {
  id: 'echo@1',
  describes: 'It says what it was asked.',
  answer: ({ messages }) => messages.at(-1)?.content ?? '',
};
const context: ProviderContext = {
  secret: () => undefined,
  suite: () => {
    throw new Error('unknown suite');
  },
  scripts: [echo],
  monotonicMs: () => 0,
};
const never = new AbortController().signal;

function open(spec: Readonly<Record<string, unknown>>) {
  return openModel(modelSpec.parse(spec), context);
}

describe('openModel', () => {
  it('has a provider for every kind of registration, under its own id', () => {
    const known = modelSpec.options.map((option) => option.shape.provider.value);
    expect(Object.entries(providers).map(([key, { id }]) => [key, id])).toEqual(
      known.map((id) => [id, id]),
    );
  });

  it.each([
    { provider: 'openai-compatible', baseUrl: 'http://127.0.0.1:1/v1', model: 'm' },
    { provider: 'local', path: '/absent.gguf', fingerprint: '0'.repeat(64) },
    { provider: 'scripted', script: 'absent@1' },
    { provider: 'recorded', source: '0'.repeat(64), model: 'm' },
  ])('calls nothing before it is asked: $provider', async (spec) => {
    await open(spec).close();
  });
});

describe('checkModel', () => {
  it('gives the answer of a script, with tokens and no latency', async () => {
    expect(await checkModel(open({ provider: 'scripted', script: 'echo@1' }), never)).toEqual({
      state: 'answered',
      question: 'In one sentence: who are you?',
      answer: 'I am echo@1, a script and no language model. It says what it was asked.',
      latencyMs: 0,
      inputTokens: 8,
      outputTokens: 18,
    });
  });

  it.each([
    [{ provider: 'scripted', script: 'gone@1' }, 'unavailable', /no script gone@1. It has: echo@1/],
    [{ provider: 'recorded', source: '0'.repeat(64), model: 'gpt-4' }, 'unavailable', /^gpt-4 is/],
  ])('gives the plain reason where there is none: %o', async (spec, kind, message) => {
    expect(await checkModel(open(spec), never)).toMatchObject({
      state: 'failed',
      kind,
      message: expect.stringMatching(message),
    });
  });

  it('lets an abort through', async () => {
    const reason = new Error('cancelled');
    const check = checkModel(
      open({ provider: 'scripted', script: 'echo@1' }),
      AbortSignal.abort(reason),
    );
    await expect(check).rejects.toBe(reason);
  });
});
