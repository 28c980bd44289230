import { canonicalJson } from '#lib/benchmark/canonical-json.ts';
import type { Difference } from '#lib/interchange/bundle/difference.ts';
import type { RunCall } from '#lib/interchange/run-content.ts';
import { keyOf } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { Ask, Purpose } from './stage.ts';
import type { UsageCount } from './usage-store.ts';

/** Answers from a bundle's calls alone, and remembers what was asked, for whom, and in vain. */
export class BundledCalls {
  readonly #byKey: ReadonlyMap<string, RunCall>;
  readonly #asked = new Map<string, Set<string>>();
  readonly #missing: Difference[] = [];

  constructor(calls: readonly RunCall[]) {
    this.#byKey = new Map(calls.map((call) => [call.key, call]));
  }

  readonly ask: Ask = (call, purpose) => {
    const key = keyOf(call);
    const purposes = this.#asked.get(key) ?? new Set();
    this.#asked.set(key, purposes.add(nameOf(purpose)));
    const found = this.#byKey.get(key);
    if (found !== undefined) return Promise.resolve(found.outcome);
    this.#missing.push({
      where: `calls.jsonl: ${key}`,
      stored: null,
      recomputed: `a call to ${purpose.model}`,
    });
    return Promise.resolve(absent);
  };

  get answered(): number {
    return [...this.#asked.keys()].filter((key) => this.#byKey.has(key)).length;
  }

  /** Calls the plan asks for that are not there, calls it never asks for, and calls put down to somebody else. */
  differences(): readonly Difference[] {
    return [
      ...this.#missing,
      ...[...this.#byKey.values()].flatMap((call) => this.#misplaced(call)),
    ];
  }

  #misplaced({ key, outcome, uses }: RunCall): readonly Difference[] {
    const asked = this.#asked.get(key);
    const where = `calls.jsonl: ${key}`;
    if (asked === undefined) {
      return [{ where, stored: 'a call', recomputed: null }];
    }
    const expected = [...asked].sort();
    const stored = uses.map(nameOf).sort();
    const neverSent = outcome.status === 'failed' && stored.length === 0;
    if (neverSent || canonicalJson(stored) === canonicalJson(expected)) return [];
    return [{ where: `${where} uses`, stored, recomputed: expected }];
  }
}

function nameOf({ side, candidate, model }: Purpose): string {
  return `${side} ${candidate} ${model}`;
}

const absent: CallOutcome = {
  status: 'failed',
  kind: 'unavailable',
  message: 'The bundle has no such call.',
  attempts: 1,
};

/** A bundle's calls as usage rows, counted together as the stores count them. */
export function usageCounts(calls: readonly RunCall[]): readonly UsageCount[] {
  const single = calls.flatMap(({ outcome, uses }) =>
    uses.map((use) => ({ use, ...tokensOf(outcome) })),
  );
  const groups = Map.groupBy(single, ({ use }) => `${nameOf(use)} ${use.cached}`);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    return [
      {
        ...first.use,
        calls: group.length,
        inputTokens: group.reduce((sum, each) => sum + each.inputTokens, 0),
        outputTokens: group.reduce((sum, each) => sum + each.outputTokens, 0),
      },
    ];
  });
}

function tokensOf(outcome: CallOutcome) {
  if (outcome.status === 'failed') return { inputTokens: 0, outputTokens: 0 };
  return { inputTokens: outcome.inputTokens ?? 0, outputTokens: outcome.outputTokens ?? 0 };
}
