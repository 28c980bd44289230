import type { Usage } from '#lib/leaderboard/aggregate.ts';
import type { UsageOf } from '#lib/leaderboard/aggregate-run.ts';
import type { RunSettings } from '#lib/plan/run-settings.ts';
import { priceOf } from './budget.ts';
import type { UsageCount } from './usage-store.ts';

/** What a run itself has paid so far, in US dollars; models without a price count nothing. */
export function spentUsd(counts: readonly UsageCount[], prices: RunSettings['prices']): number {
  return (
    costOf(
      counts.filter(({ cached, model }) => !cached && prices[model] !== undefined),
      prices,
    ) ?? 0
  );
}

/** Usage by candidate and side. */
export function usageBy(counts: readonly UsageCount[], prices: RunSettings['prices']): UsageOf {
  return (candidate, side) =>
    usageFrom(
      counts.filter((count) => count.candidate === candidate && count.side === side),
      prices,
    );
}

export function usageFrom(counts: readonly UsageCount[], prices: RunSettings['prices']): Usage {
  const sum = (of: (count: UsageCount) => number) =>
    counts.reduce((total, each) => total + of(each), 0);
  const costUsd = costOf(counts, prices);
  return {
    calls: sum(({ calls }) => calls),
    cachedCalls: sum(({ calls, cached }) => (cached ? calls : 0)),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd,
    spentUsd: costUsd === null ? null : spentUsd(counts, prices),
  };
}

/** null as soon as one of the models has no price: a sum that leaves calls out would be too small. */
function costOf(counts: readonly UsageCount[], prices: RunSettings['prices']): number | null {
  const costs: number[] = [];
  for (const { model, inputTokens, outputTokens } of counts) {
    const price = prices[model];
    if (price === undefined) return null;
    costs.push(priceOf(inputTokens, outputTokens, price));
  }
  // Added up in the order of size: rows come in any order, and the last bit must not depend on it.
  return counts.length === 0 ? null : costs.sort((a, b) => a - b).reduce((sum, each) => sum + each);
}
