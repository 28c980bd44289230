import type { Trial } from '#lib/conversation/transcript.ts';
import { keyOf } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import type { JudgedTurn, Metric } from '#lib/judging/metric.ts';
import { readVote, scoreVotes } from '#lib/judging/panel.ts';
import type { Reading, Vote } from '#lib/judging/vote.ts';
import type { PlannedJudge } from '#lib/plan/run-plan.ts';
import type { Stage } from './stage.ts';
import { rulesOf, voteCall } from './vote-call.ts';

/** Asks for every vote on a turn at once, records each as it comes, and scores a metric when its votes are in. */
export async function judgeTurn(
  stage: Stage,
  trial: Trial,
  position: number,
  turn: JudgedTurn,
): Promise<void> {
  const applicable = stage.metrics.filter((metric) =>
    metric.applies(turn.probe, stage.plan.protocol),
  );
  await settleAll(
    applicable.map(async (metric) => {
      const votes = await settleAll(
        ballots(stage.plan.panel).map(async ({ judge, sample }) => {
          const vote = await castVote(stage, trial, turn, metric, judge, sample);
          stage.record.vote({ trial, position, vote });
          return vote;
        }),
      );
      const score = scoreVotes(metric, stage.plan.panel, votes, turn, rulesOf(stage.plan));
      stage.record.score({ trial, position, metric: metric.id, score });
    }),
  );
}

function ballots(panel: readonly PlannedJudge[]) {
  return panel.flatMap((judge) =>
    Array.from({ length: judge.samples }, (_, index) => ({ judge, sample: index + 1 })),
  );
}

async function castVote(
  { plan, pack, ask }: Stage,
  trial: Trial,
  turn: JudgedTurn,
  metric: Metric,
  judge: PlannedJudge,
  sample: number,
): Promise<Vote> {
  const { call, question } = voteCall(plan, pack, turn, {
    metric,
    judge,
    trial: trial.number,
    sample,
  });
  const outcome = await ask(call, { side: 'judge', candidate: trial.candidate, model: judge.slug });
  const { identities } = question;
  return {
    metric: metric.id,
    judge: judge.slug,
    sample,
    key: keyOf(call),
    identities,
    reading: readingOf(outcome, (text) =>
      readVote(metric, { judge: judge.identity, text, identities }, turn, rulesOf(plan)),
    ),
  };
}

function readingOf(outcome: CallOutcome, read: (text: string) => Reading): Reading {
  if (outcome.status === 'replied') return read(outcome.text);
  return { state: 'failed', kind: outcome.kind, message: outcome.message };
}

/** Like Promise.all, but nothing is left running when it rejects. */
async function settleAll<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
