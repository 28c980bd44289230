import { findCharacter, type Suite } from '#lib/benchmark/suite.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import type { PlannedTrial } from './stage.ts';

/** Every conversation of a plan, in the order of the plan: trial by trial, case by case, candidate by candidate. */
export function trialsOf(plan: RunPlan, suite: Suite): readonly PlannedTrial[] {
  const numbers = Array.from({ length: plan.trials }, (_, index) => index + 1);
  const cases = plan.cases.map((planned) => caseOf(planned, suite));
  return numbers.flatMap((number) =>
    cases.flatMap((each) => plan.candidates.map((candidate) => ({ ...each, candidate, number }))),
  );
}

function caseOf(
  planned: RunPlan['cases'][number],
  suite: Suite,
): Pick<PlannedTrial, 'character' | 'probes'> {
  const character = findCharacter(suite, planned.character);
  if (character === undefined) {
    throw new Error(
      `The plan names "${planned.character}", which suite ${suite.id} ${suite.version} does not have.`,
    );
  }
  const probes = planned.probes.map((id) => {
    const probe = character.probes.find((each) => each.id === id);
    if (probe === undefined)
      throw new Error(`The plan names probe "${id}", which "${character.id}" does not have.`);
    return probe;
  });
  return { character, probes };
}
