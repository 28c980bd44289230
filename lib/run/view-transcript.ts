import { findCharacter, type Suite } from '#lib/benchmark/suite.ts';
import { systemMessage } from '#lib/conversation/briefing.ts';
import { type Trial, type Turn, transcriptIdOf } from '#lib/conversation/transcript.ts';
import type { CallKey } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import { disagree } from '#lib/judging/disagree.ts';
import type { Vote } from '#lib/judging/vote.ts';
import { judgesOfItself } from '#lib/plan/self-judging.ts';
import type { StoredScore, StoredVote } from './result-store.ts';
import type { RunRecord } from './run-record.ts';
import type { TranscriptView, TurnView, VoteView } from './transcript-view.ts';

/** What is kept of one trial. */
export interface TrialRows {
  readonly turns: readonly Turn[];
  readonly votes: readonly StoredVote[];
  readonly scores: readonly StoredScore[];
}

/**
 * A trial as a page shows it: every probe of its case, with what has happened to it so far. Undefined where the
 * plan has no such trial.
 */
export function viewTranscript(
  run: Pick<RunRecord, 'id' | 'plan'>,
  suite: Suite,
  trial: Trial,
  rows: TrialRows,
  replyOf: (key: CallKey) => CallOutcome | undefined,
): TranscriptView | undefined {
  const character = findCharacter(suite, trial.character);
  const planned = run.plan.cases.find((each) => each.character === trial.character);
  if (character === undefined || planned === undefined) return undefined;
  if (!run.plan.candidates.some(({ slug }) => slug === trial.candidate)) return undefined;
  if (trial.number > run.plan.trials) return undefined;
  const themselves = judgesOfItself(run.plan, trial.candidate);
  const turns = planned.probes.flatMap((id, index): readonly TurnView[] => {
    const probe = character.probes.find((each) => each.id === id);
    if (probe === undefined) return [];
    const position = index + 1;
    const at = (row: { readonly position: number }) => row.position === position;
    const votes = rows.votes
      .filter(at)
      .map(({ vote }) => viewVote(vote, replyOf(vote.key), themselves));
    return [
      {
        position,
        probe,
        outcome: rows.turns.find(at)?.outcome ?? { state: 'pending' },
        scores: rows.scores.filter(at).map(({ metric, score }) => ({ metric, score })),
        votes,
        disagreement: disagree(votes),
      },
    ];
  });
  const system = systemMessage(character, run.plan.briefing);
  return { id: transcriptIdOf(trial), runId: run.id, trial, character, system, turns };
}

function viewVote(
  vote: Vote,
  outcome: CallOutcome | undefined,
  themselves: ReadonlySet<string>,
): VoteView {
  const reply = outcome?.status === 'replied' ? outcome : undefined;
  return {
    ...vote,
    rawReply: reply?.text ?? null,
    cutOff: reply?.finishReason === 'length',
    judgesItself: themselves.has(vote.judge),
  };
}
