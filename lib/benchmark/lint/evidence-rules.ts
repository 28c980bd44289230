import type { Language } from '../language.ts';
import { contentOf, shareWithin } from './measure.ts';
import { type LintRule, probeRule } from './rule.ts';

const fewestClaims = 3;

const enough = probeRule('evidence-count', 'advice', ({ evidence }) =>
  evidence.length >= fewestClaims
    ? []
    : [
        {
          what: `there are ${evidence.length} claims of evidence`,
          mend: `Give at least ${fewestClaims}.`,
        },
      ],
);

const sourced = probeRule('evidence-source', 'error', ({ evidence }) =>
  evidence
    .filter(({ source }) => source.trim().length < 2)
    .map(({ claim }) => ({
      what: `the claim "${claim}" has no source`,
      mend: 'Name the work and the place in it.',
    })),
);

/** A stop with another sentence behind it; initials and titles are no stops. */
const innerStop = {
  en: /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mt|Sir|Jr|Sr|No|ca?|vol|ch))[.!?]["'”’)\]]*\s+["'“‘(]?\p{Lu}/u,
  zh: /[。！？][”’」』）》]*[\p{L}\p{N}“「『（《]/u,
} as const satisfies Record<Language, RegExp>;

const oneSentence = probeRule('one-sentence-claim', 'error', ({ evidence }, { language }) =>
  evidence
    .filter(({ claim }) => innerStop[language].test(claim))
    .map(({ claim }) => ({
      what: `the claim "${claim}" is more than one sentence`,
      mend: 'Make a claim of each, so that each can be found or missed in a reply.',
    })),
);

/** From this share on, a claim says nothing that the question does not say. */
const repeats = 0.85;

const beyondQuestion = probeRule(
  'claim-repeats-question',
  'error',
  ({ question, evidence }, { language }) => {
    const asked = contentOf(question, language);
    return evidence
      .filter(({ claim }) => shareWithin(contentOf(claim, language), asked) >= repeats)
      .map(({ claim }) => ({
        what: `the claim "${claim}" only repeats the question`,
        mend: 'State what a good answer adds to it.',
      }));
  },
);

export const evidenceRules: readonly LintRule[] = [enough, sourced, oneSentence, beyondQuestion];
