import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ChatModel, ChatRequest } from '../chat-model.ts';
import { fingerprintOf } from '../local/fingerprint.ts';
import { installCommand, runtimeEntry } from '../local/runtime-package.ts';
import type { ProviderContext } from '../provider.ts';
import { local } from './local.ts';

const folder = mkdtempSync(join(tmpdir(), 'understudy-local-'));
const file = join(folder, 'tiny.gguf');
const standIn = join(folder, 'runtime.mjs');

// A runtime that answers with what it was given, so that the process can be tried without the package.
writeFileSync(file, 'weights');
writeFileSync(
  standIn,
  `let used = { usedInputTokens: 0, usedOutputTokens: 0 };
   let cleared = 0;
   const sequence = {
     contextSize: 100,
     tokenMeter: { getState: () => ({ ...used }), diff: (b) => ({ usedInputTokens: used.usedInputTokens - b.usedInputTokens, usedOutputTokens: used.usedOutputTokens - b.usedOutputTokens }) },
     clearHistory: async () => { cleared += 1; },
   };
   export const getLlama = async () => ({ loadModel: async () => ({ tokenizer: {}, createContext: async () => ({ getSequence: () => sequence }) }) });
   export class LlamaChat {
     chatWrapper = { generateContextState: ({ chatHistory }) => ({ contextText: { tokenize: () => chatHistory.flatMap((h) => (h.text ?? '').split(' ')) } }) };
     async generateResponse(history, options) {
       const said = history.at(-2).text;
       used = { usedInputTokens: used.usedInputTokens + 7, usedOutputTokens: used.usedOutputTokens + 3 };
       if (said === 'crash') process.exit(3);
       if (said === 'pid') return { response: String(process.pid), metadata: { stopReason: 'eogToken' } };
       if (said === 'silence') return { response: '<think>hm</think>', metadata: { stopReason: 'eogToken' } };
       if (said === 'slow') await new Promise((resolve, reject) => { setTimeout(resolve, 60000); options.signal.addEventListener('abort', () => reject(options.signal.reason)); });
       const { signal, ...rest } = options;
       return { response: JSON.stringify({ history, cleared, ...rest }), metadata: { stopReason: said === 'long' ? 'maxTokens' : 'eogToken' } };
     }
     dispose() {}
   }`,
);

const context: ProviderContext = {
  secret: () => undefined,
  suite: () => {
    throw new Error('no suite is needed');
  },
  scripts: [],
  monotonicMs: () => performance.now(),
};
const never = new AbortController().signal;
let open: ChatModel[] = [];

afterEach(async () => {
  await Promise.all(open.map((model) => model.close()));
  open = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

async function model(runtime = standIn, path = file, registered = file): Promise<ChatModel> {
  const spec = {
    provider: 'local' as const,
    path,
    fingerprint: await fingerprintOf(registered),
    systemRole: 'system' as const,
  };
  const opened = local(runtime).open(spec, context);
  open.push(opened);
  return opened;
}

function ask(content: string, seed = 7): ChatRequest {
  return {
    messages: [
      { role: 'system', content: 'You are Zheng He.' },
      { role: 'user', content },
    ],
    sampling: { temperature: 0.5, topP: 0.9, maxOutputTokens: 20 },
    seed,
    reference: { purpose: 'check' },
  };
}

describe('a local model', () => {
  it('passes the conversation and the sampling on, from an empty history each time', async () => {
    const opened = await model();
    const [, reply] = await Promise.all([
      opened.complete(ask('first'), never),
      opened.complete(ask('hello'), never),
    ]);
    expect(reply).toMatchObject({
      finishReason: 'stop',
      usage: { inputTokens: 7, outputTokens: 3 },
    });
    expect(JSON.parse(reply.text)).toEqual({
      history: [
        { type: 'system', text: 'You are Zheng He.' },
        { type: 'user', text: 'hello' },
        { type: 'model', response: [] },
      ],
      cleared: 2,
      maxTokens: 20,
      temperature: 0.5,
      topP: 0.9,
      seed: 7,
      repeatPenalty: false,
    });
  });

  it('keeps a reply that was cut off at the token limit', async () => {
    const reply = await (await model()).complete(ask('long'), never);
    expect(reply.finishReason).toBe('length');
  });

  it.each([
    ['a reply without text', 'silence', 'transient', /without text/],
    ['a conversation beyond the context', 'word '.repeat(120), 'bad-request', /100 tokens/],
    ['a process that dies', 'crash', 'transient', /exit code 3/],
  ])('%s is an error, and the next request is answered', async (_, content, kind, message) => {
    const opened = await model();
    await expect(opened.complete(ask(content), never)).rejects.toMatchObject({
      kind,
      message: expect.stringMatching(message),
    });
    expect((await opened.complete(ask('hello'), never)).finishReason).toBe('stop');
  });

  it('stops at once when it is aborted, waiting or answering', async () => {
    const opened = await model();
    await opened.complete(ask('hello'), never);
    const controller = new AbortController();
    const reason = new Error('paused');
    const calls = [ask('slow'), ask('hello')].map((request) =>
      opened.complete(request, controller.signal).catch((error: unknown) => error),
    );
    await wait(50);
    controller.abort(reason);
    expect(await Promise.all(calls)).toEqual([reason, reason]);
    expect((await opened.complete(ask('hello'), never)).finishReason).toBe('stop');
  });

  it('ends its process when it is closed, while it answers too', async () => {
    const opened = await model();
    const { text: pid } = await opened.complete(ask('pid'), never);
    expect(alive(Number(pid))).toBe(true);
    const call = opened.complete(ask('slow'), never);
    const failed = expect(call).rejects.toMatchObject({ kind: 'transient' });
    await wait(50);
    await opened.close();
    await failed;
    expect(alive(Number(pid))).toBe(false);
  });

  it('shares one process among all who open the file, until the last one closes it', async () => {
    const provider = local(standIn);
    const fingerprint = await fingerprintOf(file);
    const spec = { provider: 'local', path: file, fingerprint, systemRole: 'system' } as const;
    const [candidate, judge] = [provider.open(spec, context), provider.open(spec, context)];
    open.push(candidate, judge);
    const { text: pid } = await candidate.complete(ask('pid'), never);
    expect((await judge.complete(ask('pid'), never)).text).toBe(pid);
    await candidate.close();
    await candidate.close();
    expect((await judge.complete(ask('pid'), never)).text).toBe(pid);
    await judge.close();
    expect(alive(Number(pid))).toBe(false);
  });

  it('ends with its parent', async () => {
    const parent = join(folder, 'parent.mjs');
    const provider = JSON.stringify(new URL('./local.ts', import.meta.url).href);
    const spec = JSON.stringify({
      provider: 'local',
      path: file,
      fingerprint: await fingerprintOf(file),
      systemRole: 'system',
    });
    writeFileSync(
      parent,
      `import { local } from ${provider};
       const model = local(${JSON.stringify(standIn)}).open(${spec}, { monotonicMs: () => 0 });
       const { text } = await model.complete(${JSON.stringify(ask('pid'))}, new AbortController().signal);
       process.send(Number(text));`,
    );
    const child = fork(parent, [], { execArgv: [] });
    const pid = await new Promise<unknown>((resolve) => child.once('message', resolve));
    expect(alive(Number(pid))).toBe(true);
    child.kill('SIGKILL');
    await expect.poll(() => alive(Number(pid)), { timeout: 5000 }).toBe(false);
  });
});

describe('a model that cannot be used', () => {
  it('names the command that installs the runtime', async () => {
    const opened = await model(join(folder, 'absent/index.js'));
    await expect(opened.complete(ask('hello'), never)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(installCommand()),
    });
  });

  it('names a file that is missing', async () => {
    const absent = join(folder, 'absent.gguf');
    const opened = await model(standIn, absent);
    await expect(opened.complete(ask('hello'), never)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(`${absent} cannot be read (there is no such file)`),
    });
  });

  it('refuses a file that changed since it was registered', async () => {
    const opened = await model(standIn, file, standIn);
    await expect(opened.complete(ask('hello'), never)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('Register it again'),
    });
  });
});

const realFile = new URL(
  '../../../../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf',
  import.meta.url,
).pathname;
const missing = [realFile, runtimeEntry()].filter((path) => !existsSync(path));
const why = missing.length === 0 ? '' : ` (skipped: ${missing.join(' and ')} missing)`;

describe.skipIf(missing.length > 0)(`a real GGUF${why}`, { timeout: 120_000 }, () => {
  it('speaks, and says the same to the same seed', async () => {
    const opened = await model(runtimeEntry(), realFile, realFile);
    const first = await opened.complete(ask('Who are you?'), never);
    await opened.complete(ask('Name a ship.', 8), never);
    const again = await opened.complete(ask('Who are you?'), never);
    expect(first.usage.outputTokens).toBeGreaterThan(0);
    expect(again.text).toBe(first.text);
    expect(again.usage).toEqual(first.usage);
  });

  it('says plainly that a file is no GGUF', async () => {
    const opened = await model(runtimeEntry());
    await expect(opened.complete(ask('hello'), never)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(`${file} cannot be loaded`),
    });
  });
});

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
