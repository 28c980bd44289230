import type { Suite } from '#lib/benchmark/suite.ts';
import type { CallCount, RunCounts } from './call-count-store.ts';
import { planSize } from './plan-size.ts';
import type { CallCounts, RunProgress } from './progress.ts';
import type { RunRecord } from './run-record.ts';
import { spentUsd } from './usage.ts';
import type { UsageCount } from './usage-store.ts';

/** The rate is taken over this much of the past. */
export const rateWindowMs = 60_000;

/** A picture of a run from its rows. */
export function progressOf(
  run: RunRecord,
  suite: Suite,
  counts: RunCounts,
  usage: readonly UsageCount[],
  nowMs: number,
): RunProgress {
  const size = planSize(run.plan, suite);
  const replies = callCounts(size.replies, counts.candidate, run);
  const votes = callCounts(size.votes, counts.judge, run);
  const elapsedMs = run.startedAtMs === null ? 0 : (run.finishedAtMs ?? nowMs) - run.startedAtMs;
  const windowMs = Math.min(rateWindowMs, Math.max(elapsedMs, 1));
  const perMs = run.status === 'running' ? counts.settledSince / windowMs : 0;
  const left = replies.planned - replies.done + (votes.planned - votes.done);
  const isPriced = usage.some(({ model }) => run.settings.prices[model] !== undefined);
  return {
    status: run.status,
    message: run.message,
    replies,
    votes,
    turnsScored: counts.turnsScored,
    turnsUnscored: counts.turnsUnscored,
    callsPerMinute: perMs * 60_000,
    etaMs: perMs > 0 && left > 0 ? left / perMs : null,
    elapsedMs,
    inputTokens: usage.reduce((sum, each) => sum + each.inputTokens, 0),
    outputTokens: usage.reduce((sum, each) => sum + each.outputTokens, 0),
    spentUsd: isPriced ? spentUsd(usage, run.settings.prices) : null,
    errors: counts.errors,
  };
}

/** A call that was sent counts as in flight only while somebody carries the run out. */
function callCounts(planned: number, count: CallCount, run: RunRecord): CallCounts {
  return {
    planned,
    done: count.replied,
    failed: count.failed,
    inFlight: run.status === 'running' ? count.intended : 0,
  };
}
