import type { Suite } from '#lib/benchmark/suite.ts';
import type { ChatRequest } from '#lib/models/chat-model.ts';
import type { Script } from '#lib/models/provider.ts';
import { type Hearing, hearingOf } from './hearing.ts';
import { judgeIdentity } from './judge-identity.ts';
import { judgeKnowledge } from './judge-knowledge.ts';
import { judgeRejection } from './judge-rejection.ts';

const rules = new Map<string, (hearing: Hearing) => string>([
  ['role-identity', judgeIdentity],
  ['role-knowledge', judgeKnowledge],
  ['unknown-rejection', judgeRejection],
]);

/**
 * A judge without a model: word lists and weights of words, so that a first look, a test or a
 * calibration needs no network. It sees wording, not meaning: a paraphrase can pass it by and a
 * denial can look to it like the claim that it denies.
 */
export const embeddedJudge: Script = {
  id: 'embedded-judge@1',
  describes:
    'A deterministic judge without a model, in English and Chinese: for a first look, for tests and for calibration.',
  answer({ reference }: ChatRequest, suite: Suite): string {
    if (reference.purpose !== 'vote') return 'I judge replies and do not write any.';
    const rule = rules.get(reference.metric);
    if (rule === undefined) return `I cannot judge ${reference.metric}.`;
    return rule(hearingOf(reference, suite));
  },
};
