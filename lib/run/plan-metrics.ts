import type { Metric } from '#lib/judging/metric.ts';
import { findMetric, metrics } from '#lib/judging/metrics/index.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';

/** The metrics a plan names, in its order. */
export function metricsOf(plan: Pick<RunPlan, 'metrics'>): readonly Metric[] {
  return plan.metrics.map((id) => {
    const metric = findMetric(id);
    if (metric !== undefined) return metric;
    const known = metrics.map((each) => each.id).join(', ');
    throw new Error(
      `The plan asks for the metric "${id}", which this version does not have (${known}).`,
    );
  });
}
