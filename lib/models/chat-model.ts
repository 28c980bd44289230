import type { CharacterId, ProbeId, SuiteHash } from '#lib/benchmark/identifiers.ts';
import type { ChatMessage } from './chat-message.ts';
import type { Sampling } from './sampling.ts';

/**
 * What a request is for. A scripted model answers from the suite through it; it is part of such a
 * model's request key. Models behind a network never see it.
 */
export type RequestReference =
  | {
      readonly purpose: 'reply';
      readonly suiteHash: SuiteHash;
      readonly characterId: CharacterId;
      readonly probeId: ProbeId;
    }
  | {
      readonly purpose: 'vote';
      readonly suiteHash: SuiteHash;
      readonly characterId: CharacterId;
      readonly probeId: ProbeId;
      readonly metric: string;
      /** The reply to judge, masked where the metric masks it. */
      readonly answer: string;
      /** Names offered to the judge, in the order shown; empty for metrics that offer none. */
      readonly identities: readonly string[];
    }
  | { readonly purpose: 'check' };

/** Seeds lie below it: endpoints take them as signed 32-bit numbers. */
export const seedLimit = 2 ** 31;

export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly sampling: Sampling;
  /** Passed to the endpoint, so that votes on one turn differ from each other and repeat between runs. */
  readonly seed: number;
  readonly reference: RequestReference;
}

export interface TokenUsage {
  /** null where the endpoint does not say. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

/** `length`: cut off at the token limit; kept, and marked on the transcript. */
export type FinishReason = 'stop' | 'length' | 'other';

export interface ChatReply {
  readonly text: string;
  readonly finishReason: FinishReason;
  readonly usage: TokenUsage;
  readonly latencyMs: number;
}

/** The chat-model port. Rejects with a ModelError, or with the signal's reason once aborted; never retries. */
export interface ChatModel {
  complete(request: ChatRequest, signal: AbortSignal): Promise<ChatReply>;
  /** Frees what the model holds (a process, a connection pool). */
  close(): Promise<void>;
}
