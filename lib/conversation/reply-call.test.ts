import { describe, expect, it } from 'vitest';
import { character } from '#lib/benchmark/character.ts';
import { suiteHash, suiteId } from '#lib/benchmark/identifiers.ts';
import { keyOf } from '#lib/journal/call-key.ts';
import { modelSlug } from '#lib/models/model-spec.ts';
import type { PlannedModel, RunPlan } from '#lib/plan/run-plan.ts';
import { replyCall } from './reply-call.ts';

const person = (id: string) =>
  character.parse({
    id,
    name: 'Ada',
    language: 'en',
    summary: 'Reads.',
    distractors: [],
    probes: ['one', 'two'].map((probe) => ({
      id: probe,
      question: `${probe}?`,
      boundary: 'inside',
      evidence: [],
    })),
  });
const ada = person('ada');
const candidate = (slug: string): PlannedModel => ({
  slug: modelSlug.parse(slug),
  identity: { provider: 'local', fingerprint: slug, systemRole: 'system' },
});
const plan: RunPlan = {
  format: 1,
  suite: { id: suiteId.parse('tiny'), version: '1.0.0', hash: suiteHash.parse('a'.repeat(64)) },
  cases: [{ character: ada.id, probes: ada.probes.map(({ id }) => id) }],
  candidates: [candidate('first')],
  panel: [{ ...candidate('judge'), samples: 1 }],
  metrics: ['role-identity'],
  protocol: 'core',
  prompts: { id: 'p', hash: 'h' },
  trials: 1,
  seed: 1,
  sampling: { candidate: { temperature: 0.7 }, judge: {} },
  briefing: 'suite',
  maskOwnName: true,
  replies: 'ask',
};

interface Place {
  readonly seed?: number;
  readonly who?: string;
  readonly probe?: number;
  readonly trial?: number;
  readonly candidate?: string;
}

function callAt(place: Place = {}) {
  const who = person(place.who ?? 'ada');
  const probe = who.probes[place.probe ?? 0];
  if (probe === undefined) throw new Error('no such probe');
  const model = candidate(place.candidate ?? 'first');
  return replyCall({ ...plan, seed: place.seed ?? 1 }, model, who, probe, [], place.trial ?? 1);
}

describe('replyCall', () => {
  it('asks with the briefing, all that was said, and the probe', () => {
    const [first, second] = ada.probes;
    if (first === undefined || second === undefined) throw new Error('no probes');
    const said = [{ question: first.question, reply: 'Yes.' }];
    const call = replyCall(plan, candidate('first'), ada, second, said, 2);
    expect(call).toMatchObject({ model: candidate('first').identity, trial: 2, sample: 1 });
    expect(call.request).toMatchObject({
      sampling: { temperature: 0.7 },
      reference: { purpose: 'reply', characterId: 'ada', probeId: 'two' },
      messages: [
        { role: 'system', content: 'You are Ada.' },
        { role: 'user', content: 'one?' },
        { role: 'assistant', content: 'Yes.' },
        { role: 'user', content: 'two?' },
      ],
    });
  });

  it.each<[string, Place]>([
    ["the plan's seed", { seed: 2 }],
    ['character', { who: 'bo' }],
    ['probe', { probe: 1 }],
    ['trial', { trial: 2 }],
  ])('has another seed for another %s', (_, place) => {
    expect(callAt(place).request.seed).not.toBe(callAt().request.seed);
  });

  it('asks the same again for the same, and every candidate alike', () => {
    expect(callAt()).toEqual(callAt());
    expect(callAt({ candidate: 'second' }).request).toEqual(callAt().request);
    expect(keyOf(callAt({ candidate: 'second' }))).not.toBe(keyOf(callAt()));
  });

  it('draws seeds that endpoints take, all over their range', () => {
    const seeds = Array.from(
      { length: 200 },
      (_, trial) => callAt({ trial: trial + 1 }).request.seed,
    );
    for (const seed of seeds) {
      expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true);
    }
    expect(new Set(seeds).size).toBe(200);
    expect(Math.max(...seeds)).toBeGreaterThan(2 ** 30);
  });
});
