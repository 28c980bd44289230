import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatModel, ChatRequest } from '../chat-model.ts';
import { ModelError } from '../model-error.ts';
import { modelSpec } from '../model-spec.ts';
import { type EndpointLimits, openAiCompatible } from './openai-compatible.ts';

const secret = 'hunter2-hunter2-hunter2';
const limits: EndpointLimits = { timeoutMs: 2000, maxReplyBytes: 64 * 1024 };

interface Seen {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

let server: Server;
let seen: Seen[] = [];
let respond: (response: ServerResponse, request: IncomingMessage) => void;
let open: ChatModel[] = [];

beforeEach(async () => {
  seen = [];
  server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const { authorization } = request.headers;
    seen.push({
      url: request.url ?? '',
      authorization,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    });
    respond(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  await Promise.all(open.map((model) => model.close()));
  open = [];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function baseUrl(): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return `http://127.0.0.1:${address.port}/v1`;
}

function model(fields: Readonly<Record<string, unknown>> = {}): ChatModel {
  const spec = modelSpec.parse({
    provider: 'openai-compatible',
    baseUrl: baseUrl(),
    model: 'tiny',
    ...fields,
  });
  if (spec.provider !== 'openai-compatible') throw new Error('unexpected provider');
  let now = 0;
  const opened = openAiCompatible(limits).open(spec, {
    secret: (name) => (name === 'TINY_KEY' ? secret : undefined),
    suite: () => {
      throw new Error('no suite is needed');
    },
    scripts: [],
    monotonicMs: () => {
      now += 25;
      return now;
    },
  });
  open.push(opened);
  return opened;
}

const request: ChatRequest = {
  messages: [
    { role: 'system', content: 'You are Zheng He.' },
    { role: 'user', content: 'Who are you?' },
  ],
  sampling: { temperature: 0.2, topP: 0.9, maxOutputTokens: 64 },
  seed: 7,
  reference: { purpose: 'check' },
};

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

function completion(message: unknown, finishReason = 'stop', usage: unknown = undefined) {
  return { id: 'x', choices: [{ index: 0, message, finish_reason: finishReason }], usage };
}

const spoken = (content: string | null) => ({ role: 'assistant', content });
const never = new AbortController().signal;

async function failure(asked: ChatModel = model(), signal: AbortSignal = never) {
  const error = await asked.complete(request, signal).then(
    (reply) => new Error(`replied: ${reply.text}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ModelError)) throw error;
  return error;
}

describe('a reply', () => {
  it('carries text, finish reason, usage and latency', async () => {
    const usage = { prompt_tokens: 12, completion_tokens: 5 };
    respond = json(200, completion(spoken('I am the admiral.'), 'stop', usage));
    expect(await model().complete(request, never)).toEqual({
      text: 'I am the admiral.',
      finishReason: 'stop',
      usage: { inputTokens: 12, outputTokens: 5 },
      latencyMs: 25,
    });
  });

  it('passes sampling, seed and messages on, and no reference', async () => {
    respond = json(200, completion(spoken('Yes.')));
    await model({ apiKeyEnv: 'TINY_KEY' }).complete(request, never);
    expect(seen).toEqual([
      {
        url: '/v1/chat/completions',
        authorization: `Bearer ${secret}`,
        body: {
          model: 'tiny',
          temperature: 0.2,
          top_p: 0.9,
          max_tokens: 64,
          seed: 7,
          messages: [
            { role: 'system', content: 'You are Zheng He.' },
            { role: 'user', content: 'Who are you?' },
          ],
        },
      },
    ]);
  });

  it('folds the briefing into the first user message where the model has no system role', async () => {
    respond = json(200, completion(spoken('Yes.')));
    await model({ systemRole: 'first-user' }).complete(request, never);
    expect(seen[0]?.body).toMatchObject({
      messages: [{ role: 'user', content: 'You are Zheng He.\n\nWho are you?' }],
    });
    expect(seen[0]?.authorization).toBeUndefined();
  });

  it.each([
    ['no usage', undefined, { inputTokens: null, outputTokens: null }],
    ['half of it', { completion_tokens: 3 }, { inputTokens: null, outputTokens: 3 }],
  ])('knows no tokens where the endpoint says %s', async (_, usage, expected) => {
    respond = json(200, completion(spoken('Yes.'), 'stop', usage));
    expect((await model().complete(request, never)).usage).toEqual(expected);
  });

  it('keeps a reply that was cut off at the token limit', async () => {
    respond = json(200, completion(spoken('I am the'), 'length'));
    expect(await model().complete(request, never)).toMatchObject({
      text: 'I am the',
      finishReason: 'length',
    });
  });

  it.each([
    ['a field of its own', { ...spoken('I am.'), reasoning_content: 'Who?' }],
    ['a block in front', spoken('<think>Who?</think>I am.')],
  ])('leaves reasoning out, in %s', async (_, message) => {
    respond = json(200, completion(message));
    expect((await model().complete(request, never)).text).toBe('I am.');
  });
});

const error = (code: string | null, message = 'no') => ({ error: { message, code, type: null } });
const azureFilter = {
  error: {
    message: 'no',
    code: 'BadRequest',
    innererror: { code: 'ResponsibleAIPolicyViolation' },
  },
};

describe('a failed response', () => {
  it.each([
    ['a rate limit', 429, error('rate_limit_exceeded'), 'rate-limited', /no more requests/],
    ['a spent quota', 429, error('insufficient_quota'), 'out-of-quota', /no quota left/],
    ['a bill', 402, { message: 'pay' }, 'out-of-quota', /“pay”/],
    ['a missing key', 401, error('invalid_api_key'), 'unavailable', /wants a key/],
    ['a forbidden model', 403, error(null), 'unavailable', /wants a key/],
    ['an unknown model', 404, error('model_not_found'), 'unavailable', /no model tiny/],
    ['an unknown model in a 400', 400, error('model_not_found'), 'unavailable', /no model tiny/],
    ['a filter of OpenAI', 400, error('content_policy_violation'), 'filtered', /filter/],
    ['a filter of Azure', 400, azureFilter, 'filtered', /filter/],
    ['a bad request', 400, { detail: 'top_p' }, 'bad-request', /It says: “top_p”/],
    ['a long conversation', 413, error(null), 'bad-request', /does not accept/],
    ['a slow upload', 408, {}, 'timeout', /waited too long/],
    ['a broken server', 500, error(null, 'boom'), 'transient', /failed \(500\).*boom/],
    ['an overloaded server', 529, {}, 'transient', /failed \(529\)\.$/],
    ['an error in a 200', 200, { error: { message: 'up', code: 429 } }, 'rate-limited', /“up”/],
    ['other JSON', 200, { hello: 1 }, 'transient', /no chat reply/],
    ['no choices', 200, { choices: [] }, 'transient', /without an answer/],
    ['an empty text', 200, completion(spoken('')), 'transient', /without text/],
    ['no text', 200, completion(spoken(null)), 'transient', /without text/],
    ['only reasoning', 200, completion(spoken('<think>Hm'), 'length'), 'cut-off', /Allow more/],
    ['a filtered reply', 200, completion(spoken('I'), 'content_filter'), 'filtered', /filter/],
  ])('%s', async (_, status, body, kind, message) => {
    respond = json(status, body);
    const failed = await failure();
    expect(failed.kind).toBe(kind);
    expect(failed.message).toMatch(message);
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['seconds', '1.5', 1500],
    ['a date', 'Mon, 23 Nov 2026 06:00:09 GMT', 9000],
    ['nonsense', '-3', undefined],
  ])('says how long to wait: %s', async (_, retryAfter, expected) => {
    const headers = { 'retry-after': retryAfter, date: 'Mon, 23 Nov 2026 06:00:00 GMT' };
    respond = json(429, error(null), headers);
    expect((await failure()).retryAfterMs).toBe(expected);
  });

  it('tells a web page from JSON', async () => {
    respond = (response) => response.end('<!doctype html><title>hello</title>');
    expect(await failure()).toMatchObject({
      kind: 'transient',
      message: expect.stringMatching(/web page/),
    });
  });

  it('follows no redirect', async () => {
    respond = json(307, {}, { location: 'http://elsewhere.example/v1?key=abc' });
    const failed = await failure(model({ apiKeyEnv: 'TINY_KEY' }));
    expect(failed.kind).toBe('unavailable');
    expect(failed.message).toContain('redirects to http://elsewhere.example/v1 (307)');
    expect(seen).toHaveLength(1);
  });

  it('never shows the key, even where the endpoint echoes it', async () => {
    respond = json(401, error('invalid_api_key', `Incorrect key: ${secret}`));
    const failed = await failure(model({ apiKeyEnv: 'TINY_KEY' }));
    expect(failed.message).toContain('the key in TINY_KEY');
    expect(
      JSON.stringify({ ...failed, message: failed.message, stack: failed.stack }),
    ).not.toContain(secret);
  });

  it('keeps the key out of a reply that repeats it', async () => {
    respond = json(200, completion(spoken(`You sent Bearer ${secret}.`)));
    const reply = await model({ apiKeyEnv: 'TINY_KEY' }).complete(request, never);
    expect(reply.text).toBe('You sent Bearer [key].');
  });

  it('asks nothing without the key it was registered with', async () => {
    const failed = await failure(model({ apiKeyEnv: 'ABSENT_KEY' }));
    expect(failed).toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(/ABSENT_KEY is not set/),
    });
    expect(seen).toHaveLength(0);
  });
});

describe('a broken connection', () => {
  it.each([
    ['nothing listens', 'http://127.0.0.1:1/v1', 'transient', /connection refused.*running\?/],
    ['an unknown host', 'http://no-such-host.invalid/v1', 'transient', /\(DNS\)/],
  ])('%s', async (_, url, kind, message) => {
    const failed = await failure(model({ baseUrl: url }));
    expect(failed.message).toMatch(message);
    expect(failed.kind).toBe(kind);
  });

  it('TLS where there is none', async () => {
    const failed = await failure(model({ baseUrl: baseUrl().replace('http:', 'https:') }));
    expect(failed).toMatchObject({ kind: 'transient', message: expect.stringMatching(/secure/) });
  });

  it('another protocol', async () => {
    const other = createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    const failed = await failure(model({ baseUrl: `http://127.0.0.1:${address.port}/v1` }));
    expect(failed.message).toMatch(/does not speak HTTP/);
    other.close();
  });

  it.each([
    ['before the response', (response: ServerResponse) => response.destroy()],
    [
      'in the middle of it',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"choices":');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('lost %s', async (_, respondWith) => {
    respond = respondWith;
    expect((await failure()).kind).toBe('cut-off');
  });

  it('a response without end', async () => {
    respond = (response) => response.end(' '.repeat(limits.maxReplyBytes + 1));
    expect((await failure()).message).toMatch(/larger than a chat reply/);
  });

  it('a response that never comes', async () => {
    respond = () => undefined;
    const failed = await failure();
    expect(failed.kind).toBe('timeout');
    expect(failed.message).toContain('within 2 s');
  });
});

describe('an aborted call', () => {
  it('rejects with the reason of the signal', async () => {
    respond = () => undefined;
    const controller = new AbortController();
    const reason = new Error('paused');
    const call = model().complete(request, controller.signal);
    setTimeout(() => controller.abort(reason), 50);
    await expect(call).rejects.toBe(reason);
  });

  it('sends nothing when it was aborted before', async () => {
    const reason = new Error('cancelled');
    await expect(model().complete(request, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(seen).toHaveLength(0);
  });
});
