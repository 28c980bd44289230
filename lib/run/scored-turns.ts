import { findCharacter, type Suite } from '#lib/benchmark/suite.ts';
import type { ScoredTurn } from '#lib/leaderboard/scored-turn.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import type { StoredScore } from './result-store.ts';

/** A run's scores, each with what its suite says of the turn. */
export function scoredTurns(
  plan: RunPlan,
  suite: Suite,
  scores: readonly StoredScore[],
): readonly ScoredTurn[] {
  const cases = new Map(
    plan.cases.map(({ character, probes }) => {
      const found = findCharacter(suite, character);
      return [
        character,
        { found, probes: probes.map((id) => found?.probes.find((each) => each.id === id)) },
      ];
    }),
  );
  return scores.flatMap(({ trial, position, metric, score }) => {
    const own = cases.get(trial.character);
    const probe = own?.probes[position - 1];
    if (own?.found === undefined || probe === undefined) return [];
    return [
      {
        candidate: trial.candidate,
        character: trial.character,
        language: own.found.language,
        boundary: probe.boundary,
        trial: trial.number,
        position,
        metric,
        score,
      },
    ];
  });
}
