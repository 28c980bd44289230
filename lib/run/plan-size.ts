import type { Suite } from '#lib/benchmark/suite.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { metricsOf } from './plan-metrics.ts';
import { trialsOf } from './trials.ts';

/** How many calls a plan is made of, journalled ones included. */
export function planSize(
  plan: RunPlan,
  suite: Suite,
): { readonly replies: number; readonly votes: number } {
  const samples = plan.panel.reduce((sum, judge) => sum + judge.samples, 0);
  const metrics = metricsOf(plan);
  const probes = trialsOf({ ...plan, trials: 1 }, suite).flatMap((trial) => trial.probes);
  const judged = probes.reduce(
    (sum, probe) => sum + metrics.filter((metric) => metric.applies(probe, plan.protocol)).length,
    0,
  );
  return { replies: probes.length * plan.trials, votes: judged * samples * plan.trials };
}
