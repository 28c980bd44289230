import type { Character } from '#lib/benchmark/character.ts';
import { findCharacter, type Suite } from '#lib/benchmark/suite.ts';
import { type Trial, transcriptIdOf } from '#lib/conversation/transcript.ts';
import { disagree } from '#lib/judging/disagree.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { mean } from '#lib/statistics/mean.ts';
import type { TranscriptFilter, TranscriptSummary } from './transcript-view.ts';
import type { TrialRows } from './view-transcript.ts';

export interface TranscriptQuery {
  readonly candidate?: string | undefined;
  readonly character?: string | undefined;
  readonly language?: string | undefined;
  /** Counts (unscored, disagreements) and filters look at this metric alone. */
  readonly metric?: string | undefined;
  /** A transcript must have a turn for each of them. */
  readonly filters: readonly TranscriptFilter[];
}

/** The transcripts of a run that fit a query, in the order of the plan. Those not begun yet are left out. */
export function listTranscripts(
  plan: RunPlan,
  suite: Suite,
  rows: TrialRows,
  query: TranscriptQuery,
): readonly TranscriptSummary[] {
  const turns = byTrial(rows.turns);
  const votes = byTrial(rows.votes);
  const scores = byTrial(rows.scores);
  return plannedTrials(plan, suite)
    .filter(({ trial, character }) => isWanted(query, trial, character))
    .flatMap(({ trial, character }) => {
      const id = transcriptIdOf(trial);
      const own = {
        turns: turns.get(id) ?? [],
        votes: votes.get(id) ?? [],
        scores: scores.get(id) ?? [],
      };
      const summary = summarise(trial, character, own, query.metric);
      return own.turns.length > 0 && passes(query, summary, own, character) ? [summary] : [];
    });
}

function plannedTrials(plan: RunPlan, suite: Suite) {
  return plan.candidates.flatMap(({ slug }) =>
    plan.cases.flatMap(({ character: id }) => {
      const character = findCharacter(suite, id);
      if (character === undefined) return [];
      return Array.from({ length: plan.trials }, (_, index) => ({
        trial: { candidate: slug, character: id, number: index + 1 },
        character,
      }));
    }),
  );
}

function isWanted(
  { candidate, character: wanted, language }: TranscriptQuery,
  trial: Trial,
  character: Character,
): boolean {
  return (
    (candidate === undefined || trial.candidate === candidate) &&
    (wanted === undefined || trial.character === wanted) &&
    (language === undefined || character.language === language)
  );
}

function summarise(
  trial: Trial,
  character: Character,
  rows: TrialRows,
  metric: string | undefined,
): TranscriptSummary {
  const scores = rows.scores.filter((row) => metric === undefined || row.metric === metric);
  const votes = rows.votes.filter(({ vote }) => metric === undefined || vote.metric === metric);
  const scored = scores.flatMap(({ metric: id, score }) =>
    score.state === 'scored' ? [{ id, value: score.value }] : [],
  );
  const means = [...Map.groupBy(scored, ({ id }) => id)].map(([id, own]) => [
    id,
    mean(own.map(({ value }) => value)),
  ]);
  const byTurn = Map.groupBy(votes, ({ position }) => position);
  return {
    id: transcriptIdOf(trial),
    trial,
    characterName: character.name,
    language: character.language,
    turns: rows.turns.length,
    failed: rows.turns.filter(({ outcome }) => outcome.state !== 'replied').length,
    unscored: scores.length - scored.length,
    disagreements: [...byTurn.values()].filter((own) => disagree(own.map(({ vote }) => vote)))
      .length,
    means: Object.fromEntries(means),
  };
}

function passes(
  { filters }: TranscriptQuery,
  summary: TranscriptSummary,
  rows: TrialRows,
  character: Character,
): boolean {
  const tests: Readonly<Record<TranscriptFilter, () => boolean>> = {
    failed: () => summary.failed > 0,
    unscored: () => summary.unscored > 0,
    disagree: () => summary.disagreements > 0,
    outside: () =>
      rows.turns.some(({ probe }) =>
        character.probes.some(({ id, boundary }) => id === probe && boundary === 'outside'),
      ),
  };
  return filters.every((filter) => tests[filter]());
}

function byTrial<Row extends { readonly trial: Trial }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ trial }) => transcriptIdOf(trial));
}
