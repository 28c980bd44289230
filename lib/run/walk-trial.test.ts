import { describe, expect, it } from 'vitest';
import type { PlannedCall } from '#lib/journal/call-key.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import { metricsOf } from './plan-metrics.ts';
import type { StoredScore } from './result-store.ts';
import type { Ask } from './stage.ts';
import { tinyPack, tinyRun, tinySuite } from './tiny-run.fixture.ts';
import { trialsOf } from './trials.ts';
import { walkTrial } from './walk-trial.ts';

const replied = (text: string): CallOutcome => ({
  status: 'replied',
  text,
  finishReason: 'stop',
  inputTokens: 1,
  outputTokens: 1,
  latencyMs: 1,
  attempts: 1,
});
const refused: CallOutcome = { status: 'failed', kind: 'transient', message: 'gone', attempts: 4 };

/** A judge that knows: picks the first identity shown, gives 7, says 1 on telephones. */
function verdict({ request: { reference, messages } }: PlannedCall): string {
  if (reference.purpose !== 'vote') throw new Error('a candidate was asked for a vote');
  if (reference.metric === 'role-knowledge') return 'Fair.\n7';
  if (reference.metric === 'role-identity')
    return `The most suitable role is [${reference.identities[0]}].`;
  return messages.some(({ content }) => content.includes('telephone')) ? '1' : '0';
}

function rehearse(answer: (call: PlannedCall) => CallOutcome | Promise<CallOutcome>) {
  const { plan } = tinyRun();
  const log: string[] = [];
  const scores: StoredScore[] = [];
  const ask: Ask = async (call, { side }) => {
    const probe = call.request.reference.purpose === 'check' ? '' : call.request.reference.probeId;
    log.push(`${side} ${probe}`);
    return answer(call);
  };
  const record = {
    turn: () => undefined,
    vote: () => undefined,
    score: (score: StoredScore) => void scores.push(score),
  };
  const [trial] = trialsOf(plan, tinySuite);
  if (trial === undefined) throw new Error('the plan has no trial');
  const walk = walkTrial({ plan, pack: tinyPack, metrics: metricsOf(plan), ask, record }, trial);
  return { walk, log, scores };
}

describe('walkTrial', () => {
  it('shows each turn the conversation before it', async () => {
    const conversations: string[][] = [];
    const { walk } = rehearse((call) => {
      if (call.request.reference.purpose === 'vote') return replied(verdict(call));
      conversations.push(call.request.messages.map(({ role, content }) => `${role}: ${content}`));
      return replied(`answer ${conversations.length}`);
    });
    await walk;
    expect(conversations.at(-1)).toEqual([
      'system: You are Ada, a reader of Paris.',
      'user: Where do you live?',
      'assistant: answer 1',
      'user: What do you do all day?',
      'assistant: answer 2',
      'user: Which telephone do you carry?',
    ]);
  });

  it('asks for votes on a turn before the next turn is answered', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { walk, log } = rehearse(async (call) => {
      const { reference } = call.request;
      if (reference.purpose === 'vote') return replied(verdict(call));
      if (reference.purpose === 'reply' && reference.probeId === 'work') await held;
      return replied('I live in Paris.');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(log.filter((line) => line === 'judge home')).toHaveLength(3);
    expect(log).not.toContain('candidate phone');
    release();
    await walk;
    expect(log).toContain('candidate phone');
  });

  it('scores every metric that applies, inside and outside', async () => {
    const { walk, scores } = rehearse((call) =>
      replied(call.request.reference.purpose === 'vote' ? verdict(call) : 'I live in Paris.'),
    );
    await walk;
    const rejection = scores.filter(({ metric }) => metric === 'unknown-rejection');
    expect(rejection.map(({ score }) => score)).toEqual(
      [0, 0, 1].map((verdict) => ({ state: 'scored', value: 1, verdict })),
    );
    expect(scores.filter(({ metric }) => metric === 'role-knowledge')).toHaveLength(2);
    expect(scores.filter(({ metric }) => metric === 'role-identity')).toHaveLength(3);
  });

  it('leaves the failed turn and all after it unscored, each with its reason', async () => {
    const { walk, scores, log } = rehearse((call) => {
      const { reference } = call.request;
      if (reference.purpose === 'vote') return replied(verdict(call));
      return reference.purpose === 'reply' && reference.probeId === 'work'
        ? refused
        : replied('Paris.');
    });
    await walk;
    const reasons = scores
      .filter(({ metric }) => metric === 'unknown-rejection')
      .map(({ score }) => (score.state === 'unscored' ? score.reason : score.state));
    expect(reasons.toSorted()).toEqual(['reply-failed', 'scored', 'skipped']);
    expect(log).not.toContain('candidate phone');
  });

  it('never scores a judge that failed', async () => {
    const { walk, scores } = rehearse((call) =>
      call.request.reference.purpose === 'vote' ? refused : replied('Paris.'),
    );
    await walk;
    expect(scores).toHaveLength(8);
    for (const { score } of scores) expect(score).toMatchObject({ reason: 'judge-failed' });
  });

  it('rejects once it must stop, with nothing left running', async () => {
    const { walk, log } = rehearse((call) => {
      if (call.request.reference.purpose === 'vote') throw new Error('stop');
      return replied('Paris.');
    });
    await expect(walk).rejects.toThrow('stop');
    const asked = log.length;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(log).toHaveLength(asked);
  });
});
