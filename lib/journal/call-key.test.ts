import { describe, expect, it } from 'vitest';
import { characterId, probeId, suiteHash } from '#lib/benchmark/identifiers.ts';
import type { ChatRequest, RequestReference } from '#lib/models/chat-model.ts';
import type { ModelIdentity } from '#lib/models/model-identity.ts';
import { keyOf, type PlannedCall } from './call-key.ts';

const reply: RequestReference = {
  purpose: 'reply',
  suiteHash: suiteHash.parse('a'.repeat(64)),
  characterId: characterId.parse('ada'),
  probeId: probeId.parse('home'),
};
const vote = {
  ...reply,
  purpose: 'vote',
  metric: 'role-identity',
  answer: 'Paris.',
  identities: ['Ada', 'Bo'],
} satisfies RequestReference;
const request: ChatRequest = {
  messages: [
    { role: 'system', content: 'You are Ada.' },
    { role: 'user', content: 'Where?' },
  ],
  sampling: { temperature: 0.7, topP: 0.9 },
  seed: 5,
  reference: reply,
};
const network: ModelIdentity = {
  provider: 'openai-compatible',
  baseUrl: 'http://127.0.0.1:9/v1',
  model: 'm',
  systemRole: 'system',
};
const scripted: ModelIdentity = { provider: 'scripted', script: 'control-oracle@1' };
const call: PlannedCall = { model: network, request, trial: 1, sample: 1 };

const asking = (changes: Partial<ChatRequest>, model: ModelIdentity = network): PlannedCall => ({
  ...call,
  model,
  request: { ...request, ...changes },
});

describe('keyOf', () => {
  it('is the SHA-256 of the sorted JSON (taken in Python); a change of it loses every journal', () => {
    expect(keyOf(call)).toBe('29c191465537d3254814aa3f27ae13ce63dd958c5b17edcca292be27f772142b');
  });

  it.each<[string, PlannedCall]>([
    ['model', { ...call, model: { ...network, model: 'other' } }],
    ['address', { ...call, model: { ...network, baseUrl: 'http://127.0.0.1:8/v1' } }],
    ['place of the briefing', { ...call, model: { ...network, systemRole: 'first-user' } }],
    ['trial', { ...call, trial: 2 }],
    ['sample', { ...call, sample: 2 }],
    ['seed', asking({ seed: 6 })],
    ['sampling', asking({ sampling: { temperature: 0.7 } })],
    ['message', asking({ messages: [{ role: 'user', content: 'Where?' }] })],
    ['order of messages', asking({ messages: request.messages.toReversed() })],
    [
      'role of a message',
      asking({ messages: request.messages.map((each) => ({ ...each, role: 'user' })) }),
    ],
    ['purpose', asking({ reference: vote })],
  ])('changes with the %s', (_, other) => {
    expect(keyOf(other)).not.toBe(keyOf(call));
  });

  it('tells the votes of two metrics apart', () => {
    const other = asking({ reference: { ...vote, metric: 'role-knowledge' } });
    expect(keyOf(other)).not.toBe(keyOf(asking({ reference: vote })));
  });

  const references: readonly [string, RequestReference][] = [
    ['suite', { ...vote, suiteHash: suiteHash.parse('b'.repeat(64)) }],
    ['character', { ...vote, characterId: characterId.parse('bo') }],
    ['probe', { ...vote, probeId: probeId.parse('work') }],
    ['answer', { ...vote, answer: 'Oslo.' }],
    ['order of identities', { ...vote, identities: ['Bo', 'Ada'] }],
  ];

  it.each(references)('of a model behind a network does not know the %s', (_, reference) => {
    expect(keyOf(asking({ reference }))).toBe(keyOf(asking({ reference: vote })));
  });

  it.each(references)('of a script, which reads it, changes with the %s', (_, reference) => {
    const base = keyOf(asking({ reference: vote }, scripted));
    expect(keyOf(asking({ reference }, scripted))).not.toBe(base);
  });

  it('does not depend on the order of members', () => {
    const turned = asking({ sampling: { topP: 0.9, temperature: 0.7 } });
    const { systemRole, ...rest } = network;
    expect(keyOf(turned)).toBe(keyOf(call));
    expect(keyOf({ sample: 1, trial: 1, request, model: { systemRole, ...rest } })).toBe(
      keyOf(call),
    );
  });
});
