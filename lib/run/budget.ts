import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { ChatRequest } from '#lib/models/chat-model.ts';
import { countTokens } from '#lib/models/count-tokens.ts';
import type { Prices } from '#lib/models/model-spec.ts';
import type { RunSettings } from '#lib/plan/run-settings.ts';
import { RunStopped } from './stop-switch.ts';

/** What a reply may cost at most is not known where no limit is sent; then this many tokens are set aside. */
const assumedOutputTokens = 1024;

/** A place in the budget, held while a call is out. */
export interface Reservation {
  settle(outcome: CallOutcome): void;
  release(): void;
}

/**
 * Stops a run before the call that would pass its cap: what was spent, what the calls in flight may yet
 * cost, and this one. Starts from what the journal's rows say was spent, so that a resumed run keeps its cap.
 */
export class Budget {
  readonly #settings: RunSettings;
  #spentUsd: number;
  #reservedUsd = 0;

  constructor(settings: RunSettings, spentUsd: number) {
    this.#settings = settings;
    this.#spentUsd = spentUsd;
  }

  reserve(slug: string, request: ChatRequest): Reservation {
    const price = this.#settings.prices[slug];
    const held = price === undefined ? 0 : mostUsd(request, price);
    this.#requireRoom(held);
    this.#reservedUsd += held;
    let stillHeld = held;
    const release = () => {
      this.#reservedUsd -= stillHeld;
      stillHeld = 0;
    };
    return {
      release,
      settle: (outcome) => {
        release();
        if (price !== undefined) this.#spentUsd += costUsd(outcome, price);
      },
    };
  }

  #requireRoom(held: number): void {
    const { maxCostUsd } = this.#settings;
    if (maxCostUsd === null || this.#spentUsd + this.#reservedUsd + held <= maxCostUsd) return;
    const spent = this.#spentUsd.toFixed(4);
    const message = `The next call could pass the cost cap of $${maxCostUsd} ($${spent} spent). Resume with a higher --max-cost to go on.`;
    throw new RunStopped({ kind: 'limit', message });
  }
}

function mostUsd({ messages, sampling }: ChatRequest, price: Prices): number {
  const input = messages.reduce((sum, { content }) => sum + countTokens(content), 0);
  return priceOf(input, sampling.maxOutputTokens ?? assumedOutputTokens, price);
}

/** What a call cost; tokens an endpoint does not report cannot be counted. */
export function costUsd(outcome: CallOutcome, price: Prices): number {
  if (outcome.status === 'failed') return 0;
  return priceOf(outcome.inputTokens ?? 0, outcome.outputTokens ?? 0, price);
}

export function priceOf(inputTokens: number, outputTokens: number, price: Prices): number {
  return (inputTokens * price.inputUsd + outputTokens * price.outputUsd) / 1_000_000;
}
