import { type Language, languages } from '#lib/benchmark/language.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import type { Usage } from './aggregate.ts';
import { type AggregateOptions, aggregateTurns } from './aggregate-turns.ts';
import type { CandidateResult, MetricTable } from './board.ts';
import type { ScoredTurn } from './scored-turn.ts';

/** Counts, from rows, the calls on one side of a candidate's conversations. */
export type UsageOf = (candidate: string, side: 'candidate' | 'judge') => Usage;

/** What each candidate of a plan did: overall, by language and by character. The bootstrap's seed is the plan's. */
export function aggregateRun(
  plan: Pick<RunPlan, 'candidates' | 'protocol' | 'seed'>,
  turns: readonly ScoredTurn[],
  usageOf: UsageOf,
  resamples?: number,
): readonly CandidateResult[] {
  const options: AggregateOptions = {
    protocol: plan.protocol,
    seed: plan.seed,
    ...(resamples === undefined ? {} : { resamples }),
  };
  const byCandidate = Map.groupBy(turns, ({ candidate }) => candidate);
  return plan.candidates.map(({ slug }) => {
    const own = byCandidate.get(slug) ?? [];
    return {
      slug,
      metrics: aggregateTurns(own, options),
      byLanguage: byLanguage(own, options),
      byCharacter: byCharacter(own, options),
      usage: usageOf(slug, 'candidate'),
      judging: usageOf(slug, 'judge'),
    };
  });
}

function byLanguage(
  turns: readonly ScoredTurn[],
  options: AggregateOptions,
): Partial<Record<Language, MetricTable>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const own = turns.filter((turn) => turn.language === language);
      return own.length === 0 ? [] : [[language, aggregateTurns(own, options)]];
    }),
  );
}

function byCharacter(
  turns: readonly ScoredTurn[],
  options: AggregateOptions,
): Record<string, MetricTable> {
  const groups = [...Map.groupBy(turns, ({ character }) => character)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return Object.fromEntries(
    groups.map(([character, own]) => [character, aggregateTurns(own, options)]),
  );
}
