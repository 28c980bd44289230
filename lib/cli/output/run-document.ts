import type { CandidateResult } from '#lib/leaderboard/board.ts';
import type { RunRecord } from '#lib/run/run-record.ts';

/** What `run`, `show`, `resume` and `score` print as JSON. Scripts rely on its names. */
export function runDocument(run: RunRecord, results: readonly CandidateResult[]) {
  const { plan } = run;
  return {
    run: run.id,
    status: run.status,
    message: run.message,
    suite: plan.suite,
    protocol: plan.protocol,
    judges: plan.panel.map(({ slug }) => slug),
    samples: plan.panel.map(({ samples }) => samples),
    seed: plan.seed,
    trials: plan.trials,
    prompts: plan.prompts,
    manifestHash: run.manifestHash,
    createdAt: new Date(run.createdAtMs).toISOString(),
    candidates: results.map(({ slug, metrics, byLanguage, byCharacter, usage, judging }) => ({
      slug,
      metrics,
      byLanguage,
      byCharacter,
      usage,
      judging,
    })),
  };
}
