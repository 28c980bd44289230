import { canonicalJson } from '#lib/benchmark/canonical-json.ts';
import type { RunPlan } from './run-plan.ts';

/** The judges of the panel that are the candidate's own model, whatever the two are called. */
export function judgesOfItself(
  { candidates, panel }: Pick<RunPlan, 'candidates' | 'panel'>,
  slug: string,
): ReadonlySet<string> {
  const candidate = candidates.find((each) => each.slug === slug);
  if (candidate === undefined) return new Set();
  const own = canonicalJson(candidate.identity);
  return new Set(
    panel.filter(({ identity }) => canonicalJson(identity) === own).map((judge) => judge.slug),
  );
}
