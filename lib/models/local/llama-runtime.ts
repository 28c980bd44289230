import { access } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ModelError } from '../model-error.ts';
import { installCommand } from './runtime-package.ts';

/** The part of node-llama-cpp that is used; the package is optional, so its own types cannot be imported. */
export interface LlamaRuntime {
  getLlama(options: Readonly<Record<string, unknown>>): Promise<Llama>;
  readonly LlamaChat: new (options: { readonly contextSequence: LlamaSequence }) => LlamaChat;
}

interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>;
}

export interface LlamaModel {
  readonly tokenizer: unknown;
  createContext(options: {
    readonly contextSize: { readonly max: number };
    readonly sequences: number;
    readonly threads: number;
  }): Promise<LlamaContext>;
}

interface LlamaContext {
  readonly contextSize: number;
  getSequence(): LlamaSequence;
}

export interface LlamaSequence {
  readonly contextSize: number;
  readonly tokenMeter: {
    getState(): TokenMeterState;
    diff(before: TokenMeterState): TokenMeterState;
  };
  clearHistory(): Promise<void>;
}

interface TokenMeterState {
  readonly usedInputTokens: number;
  readonly usedOutputTokens: number;
}

export type HistoryItem =
  | { readonly type: 'system' | 'user'; readonly text: string }
  | { readonly type: 'model'; readonly response: string[] };

export interface GenerateOptions {
  readonly maxTokens: number;
  readonly temperature?: number;
  readonly topP?: number;
  readonly seed: number;
  readonly repeatPenalty: false;
  readonly signal: AbortSignal;
}

interface LlamaChat {
  readonly chatWrapper: {
    generateContextState(options: { readonly chatHistory: readonly HistoryItem[] }): {
      readonly contextText: { tokenize(tokenizer: unknown): readonly unknown[] };
    };
  };
  generateResponse(
    history: readonly HistoryItem[],
    options: GenerateOptions,
  ): Promise<{ readonly response: string; readonly metadata: { readonly stopReason: string } }>;
  dispose(): void;
}

/** The runtime from its entry file; where it is not installed, a ModelError with the command that does it. */
export async function loadRuntime(entry: string): Promise<LlamaRuntime> {
  try {
    await access(entry);
  } catch (cause) {
    const message = `Local models need node-llama-cpp, which is not installed. In the project's folder, run: ${installCommand()}`;
    throw new ModelError('unavailable', message, { cause });
  }
  // Held in a string: bundlers and the compiler are not to look for an optional package.
  const name: string = pathToFileURL(entry).href;
  return import(/* turbopackIgnore: true */ name);
}
