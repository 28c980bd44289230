import type { Probe } from '#lib/benchmark/probe.ts';
import { type Exchange, replyCall } from '#lib/conversation/reply-call.ts';
import type { Trial, Turn } from '#lib/conversation/transcript.ts';
import { keyOf } from '#lib/journal/call-key.ts';
import type { UnscoredReason } from '#lib/judging/score.ts';
import { judgeTurn } from './judge-turn.ts';
import type { PlannedTrial, Stage } from './stage.ts';

/**
 * Plays one conversation and has every turn judged: votes on a turn are asked for as soon as its reply
 * is there, while the next turn is being generated. Running, resuming, re-scoring and verifying a run
 * are this one walk with different `ask`s.
 */
export async function walkTrial(stage: Stage, planned: PlannedTrial): Promise<void> {
  const trial: Trial = {
    candidate: planned.candidate.slug,
    character: planned.character.id,
    number: planned.number,
  };
  const judged: Promise<void>[] = [];
  const [talk] = await Promise.allSettled([converse(stage, planned, trial, judged)]);
  const votes = await Promise.allSettled(judged);
  const stopped = [talk, ...votes].find((end) => end.status === 'rejected');
  if (stopped !== undefined) throw stopped.reason;
}

async function converse(
  stage: Stage,
  planned: PlannedTrial,
  trial: Trial,
  judged: Promise<void>[],
): Promise<void> {
  const said: Exchange[] = [];
  let broken = false;
  for (const [index, probe] of planned.probes.entries()) {
    const place = { trial, position: index + 1, probe: probe.id };
    if (broken) {
      stage.record.turn({ ...place, outcome: { state: 'skipped' } });
      leaveUnscored(stage, place, probe, 'skipped', 'An earlier turn of this conversation failed.');
      continue;
    }
    const outcome = await reply(stage, planned, probe, said);
    stage.record.turn({ ...place, outcome });
    if (outcome.state === 'failed') {
      broken = true;
      leaveUnscored(stage, place, probe, 'reply-failed', outcome.failure.message);
    } else {
      const turn = { character: planned.character, probe, reply: outcome.reply.text };
      const votes = judgeTurn(stage, trial, place.position, turn);
      // walkTrial waits for it after the conversation; until then a rejection is not unhandled.
      votes.catch(() => undefined);
      judged.push(votes);
      said.push({ question: probe.question, reply: outcome.reply.text });
    }
  }
}

async function reply(
  { plan, ask }: Stage,
  { candidate, character, number }: PlannedTrial,
  probe: Probe,
  said: readonly Exchange[],
) {
  const call = replyCall(plan, candidate, character, probe, said, number);
  const outcome = await ask(call, {
    side: 'candidate',
    candidate: candidate.slug,
    model: candidate.slug,
  });
  const key = keyOf(call);
  if (outcome.status === 'failed') return { state: 'failed', key, failure: outcome } as const;
  return { state: 'replied', key, reply: outcome } as const;
}

function leaveUnscored(
  { plan, metrics, record }: Stage,
  { trial, position }: Pick<Turn, 'trial' | 'position'>,
  probe: Probe,
  reason: UnscoredReason,
  detail: string,
): void {
  for (const metric of metrics) {
    if (!metric.applies(probe, plan.protocol)) continue;
    record.score({
      trial,
      position,
      metric: metric.id,
      score: { state: 'unscored', reason, detail },
    });
  }
}
