import type { Suite } from '#lib/benchmark/suite.ts';
import type { ChatModel, ChatRequest } from './chat-model.ts';
import type { ModelSpec } from './model-spec.ts';

/** Answers a request from the suite and the request's reference alone: deterministic, no network. */
export interface Script {
  /** Ends in a version (`control-oracle@1`), raised whenever an answer changes: it stands in request keys. */
  readonly id: string;
  /** One plain sentence for the models page. */
  readonly describes: string;
  answer(request: ChatRequest, suite: Suite): string;
}

/** What the outside world gives a provider; the joining of it happens in lib/services. */
export interface ProviderContext {
  /** The value behind a variable's name; undefined when it is not set. */
  readonly secret: (variable: string) => string | undefined;
  /** A suite by content hash, for scripted models; throws where it is not known. */
  readonly suite: (hash: string) => Suite;
  readonly scripts: readonly Script[];
  /** Milliseconds of a monotonic clock, for latencies. */
  readonly monotonicMs: () => number;
}

type SpecOf<Id extends ModelSpec['provider']> = Extract<ModelSpec, { provider: Id }>;

/** A way to reach models: one file under providers/, one entry in the list. */
export interface Provider<Id extends ModelSpec['provider'] = ModelSpec['provider']> {
  readonly id: Id;
  /** Opening is cheap and calls nothing; a model that cannot be used says so on its first call. */
  open(spec: SpecOf<Id>, context: ProviderContext): ChatModel;
}
