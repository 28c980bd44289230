import { availableParallelism } from 'node:os';
import { ModelError } from '../model-error.ts';
import { isSilent } from '../visible-text.ts';
import { fingerprintOf } from './fingerprint.ts';
import type {
  GenerateOptions,
  HistoryItem,
  LlamaModel,
  LlamaRuntime,
  LlamaSequence,
} from './llama-runtime.ts';
import { loadRuntime } from './llama-runtime.ts';
import type { CompleteOrder, LoadOrder, LocalReply } from './process-messages.ts';

const maxContextTokens = 8192;
// The package's own default runs two hundred times slower on a small machine.
const threads = Math.min(availableParallelism(), 8);

/** A loaded file with the one sequence that answers, a request at a time. */
export interface LlamaSession {
  readonly runtime: LlamaRuntime;
  readonly model: LlamaModel;
  readonly sequence: LlamaSequence;
}

export async function loadSession(order: LoadOrder): Promise<LlamaSession> {
  const { path, fingerprint } = order;
  const runtime = await loadRuntime(order.runtime);
  if ((await fingerprintOf(path)) !== fingerprint) {
    const message = `The model file ${path} is not the one that was registered. Register it again.`;
    throw new ModelError('unavailable', message);
  }
  try {
    const llama = await runtime.getLlama({
      gpu: 'auto',
      build: 'never',
      skipDownload: true,
      logLevel: 'disabled',
      progressLogs: false,
    });
    const model = await llama.loadModel({ modelPath: path });
    const contextSize = { max: maxContextTokens };
    const context = await model.createContext({ contextSize, sequences: 1, threads });
    return { runtime, model, sequence: context.getSequence() };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `The model file ${path} cannot be loaded: ${reason} Is it a whole GGUF file of a chat model?`;
    throw new ModelError('unavailable', message, { cause });
  }
}

/** One reply, from an empty history, so that no request ever sees another. */
export async function answer(
  session: LlamaSession,
  order: CompleteOrder,
  signal: AbortSignal,
): Promise<LocalReply> {
  const { runtime, sequence } = session;
  await sequence.clearHistory();
  const chat = new runtime.LlamaChat({ contextSequence: sequence });
  try {
    const history = historyOf(order);
    const { contextText } = chat.chatWrapper.generateContextState({ chatHistory: history });
    const room = sequence.contextSize - contextText.tokenize(session.model.tokenizer).length;
    const before = sequence.tokenMeter.getState();
    const { response, metadata } = await chat.generateResponse(
      history,
      optionsOf(order, roomFor(room, sequence.contextSize), signal),
    );
    const used = sequence.tokenMeter.diff(before);
    return {
      type: 'replied',
      id: order.id,
      text: spoken(response),
      finishReason: finishReasons[metadata.stopReason] ?? 'other',
      inputTokens: used.usedInputTokens,
      outputTokens: used.usedOutputTokens,
    };
  } finally {
    chat.dispose();
  }
}

const finishReasons: Readonly<Record<string, LocalReply['finishReason']>> = {
  eogToken: 'stop',
  stopGenerationTrigger: 'stop',
  maxTokens: 'length',
};

function historyOf({ messages }: CompleteOrder): readonly HistoryItem[] {
  const said = messages.map(({ role, content }): HistoryItem => {
    return role === 'assistant'
      ? { type: 'model', response: [content] }
      : { type: role, text: content };
  });
  return [...said, { type: 'model', response: [] }];
}

/** Beyond the context the package would silently forget the beginning; that is an error here. */
function roomFor(room: number, contextSize: number): number {
  if (room > 0) return room;
  const message = `The conversation is longer than the model's context of ${contextSize} tokens. Choose a model with a longer one, or shorter replies (--max-tokens).`;
  throw new ModelError('bad-request', message);
}

/** Only what is recorded with the call shapes the reply: the package's own repeat penalty is off. */
function optionsOf(
  { sampling: { temperature, topP, maxOutputTokens }, seed }: CompleteOrder,
  room: number,
  signal: AbortSignal,
): GenerateOptions {
  return {
    maxTokens: Math.min(maxOutputTokens ?? room, room),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    seed: seed >>> 0,
    repeatPenalty: false,
    signal,
  };
}

function spoken(response: string): string {
  if (isSilent(response))
    throw new ModelError('transient', 'The local model gave a reply without text.');
  return response;
}
