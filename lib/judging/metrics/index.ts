import type { Metric } from '../metric.ts';
import { roleIdentity } from './role-identity.ts';
import { roleKnowledge } from './role-knowledge.ts';
import { unknownRejection } from './unknown-rejection.ts';

/** Every metric, in the order of columns. */
export const metrics: readonly Metric[] = [roleIdentity, roleKnowledge, unknownRejection];

export function findMetric(id: string): Metric | undefined {
  return metrics.find((metric) => metric.id === id);
}
