import type { ChatModel, ChatReply, ChatRequest } from '../chat-model.ts';
import { type ModelProcess, startModelProcess } from '../local/model-process.ts';
import { runtimeEntry } from '../local/runtime-package.ts';
import { ModelError } from '../model-error.ts';
import type { ModelSpec } from '../model-spec.ts';
import type { Provider, ProviderContext } from '../provider.ts';
import { keptText } from '../visible-text.ts';
import { withoutSystemRole } from '../without-system-role.ts';

type LocalSpec = Extract<ModelSpec, { provider: 'local' }>;

/**
 * A GGUF file, run by node-llama-cpp in a process of its own that starts with the first call. Requests
 * wait for each other: several at once are no faster on few cores. Whoever opens the same file shares
 * its process, for two of them would fight for the cores. `runtime` is the package's entry file.
 */
export function local(runtime: string = runtimeEntry()): Provider<'local'> {
  const shared = new Map<string, { readonly model: ChatModel; users: number }>();
  return {
    id: 'local',
    open: (spec, context) => {
      const name = JSON.stringify([spec.path, spec.fingerprint, spec.systemRole]);
      const file = shared.get(name) ?? { model: openFile(spec, context, runtime), users: 0 };
      shared.set(name, file);
      file.users += 1;
      let isOpen = true;
      return {
        complete: (request, signal) => file.model.complete(request, signal),
        close: async () => {
          if (isOpen) file.users -= 1;
          isOpen = false;
          if (file.users > 0 || shared.get(name) !== file) return;
          shared.delete(name);
          await file.model.close();
        },
      };
    },
  };
}

function openFile(spec: LocalSpec, context: ProviderContext, runtime: string): ChatModel {
  let loaded: ModelProcess | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();

  const ready = async (): Promise<ModelProcess> => {
    if (loaded !== undefined && !loaded.ended) return loaded;
    loaded = startModelProcess();
    const { path, fingerprint } = spec;
    const answer = await loaded.ask({ type: 'load', path, fingerprint, runtime }, closing.signal);
    if (answer.type !== 'failed') return loaded;
    await loaded.end();
    throw new ModelError(answer.kind, answer.message);
  };

  const complete = async (request: ChatRequest, signal: AbortSignal): Promise<ChatReply> => {
    signal.throwIfAborted();
    closing.signal.throwIfAborted();
    const process = await ready();
    signal.throwIfAborted();
    const startMs = context.monotonicMs();
    const answer = await process.ask(orderOf(request, spec), signal);
    if (answer.type === 'failed') throw new ModelError(answer.kind, answer.message);
    if (answer.type === 'loaded') throw new Error('the local model answered another question');
    const { finishReason, inputTokens, outputTokens } = answer;
    const text = keptText(answer.text, request.reference);
    const latencyMs = context.monotonicMs() - startMs;
    return { text, finishReason, usage: { inputTokens, outputTokens }, latencyMs };
  };

  return {
    complete: (request, signal) => {
      const turn = queue.then(() => complete(request, signal));
      // The next one waits until this one has truly stopped, whether its caller still does or not.
      queue = turn.catch(() => undefined);
      return untilAborted(turn, signal);
    },
    close: async () => {
      closing.abort(new ModelError('transient', 'The local model was closed.'));
      await loaded?.end();
    },
  };
}

function orderOf({ messages, sampling, seed }: ChatRequest, { systemRole }: LocalSpec) {
  const told = systemRole === 'system' ? messages : withoutSystemRole(messages);
  return { type: 'complete' as const, messages: told, sampling, seed };
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
