import type { Character } from '../character.ts';
import type { Language } from '../language.ts';
import type { Probe } from '../probe.ts';
import type { Suite } from '../suite.ts';
import { contentOf, lengthOf, lengthUnit, mentions, shareWithin, similarity } from './measure.ts';
import { type Lapse, type LintRule, probeRule } from './rule.ts';

const questionLength = { en: [8, 60], zh: [10, 80] } as const satisfies Record<
  Language,
  readonly [number, number]
>;

const length = probeRule('question-length', 'advice', ({ question }, { language }) => {
  const [least, most] = questionLength[language];
  const measured = lengthOf(question, language);
  if (measured >= least && measured <= most) return [];
  const unit = lengthUnit[language];
  return [
    {
      what: `the question has ${measured} ${unit}`,
      mend: `Use ${least} to ${most} ${unit}.`,
    },
  ];
});

const secondPerson = { en: /\b(?:you|your|yours|yourself|yourselves)\b/i, zh: /[你您]/ } as const;

const address = probeRule('second-person', 'advice', ({ question }, { language }) =>
  secondPerson[language].test(question)
    ? []
    : [
        {
          what: 'the question does not address the character',
          mend: language === 'en' ? 'Ask it as "you".' : 'Address it as 你 or 您.',
        },
      ],
);

const naming = probeRule('question-names-character', 'error', ({ question }, { name, aliases }) =>
  [name, ...aliases]
    .filter((each) => mentions(question, each))
    .map((each) => ({
      what: `the question names its character ("${each}")`,
      mend: 'Leave the name out: the judge would only have to copy it.',
    })),
);

/** From this share on, what the evidence says stands in the question already. */
const givenAway = 0.6;

const answerInQuestion = probeRule('answer-in-question', 'error', (probe, { language }) => {
  if (probe.boundary === 'outside' || probe.evidence.length === 0) return [];
  const claims = contentOf(probe.evidence.map(({ claim }) => claim).join('\n'), language);
  if (shareWithin(claims, contentOf(probe.question, language)) < givenAway) return [];
  return [
    {
      what: 'the question gives its own answer away',
      mend: 'Ask for what the evidence says instead of saying it.',
    },
  ];
});

/** Two questions with this much in common ask the same. */
const nearlyTheSame = 0.7;

interface Asked {
  readonly character: Character;
  readonly probe: Probe;
  readonly content: ReadonlySet<string>;
}

const duplicates: LintRule = {
  id: 'near-duplicate-question',
  level: 'error',
  lapses: (suite) => {
    const asked = questionsOf(suite);
    return asked.flatMap((each, index): readonly Lapse[] => {
      const twin = asked.slice(0, index).find((other) => alike(each, other));
      if (twin === undefined) return [];
      return [
        {
          character: each.character,
          probe: each.probe,
          what: `the question is nearly that of ${twin.character.id}, probe ${twin.probe.id}`,
          mend: 'Ask something else, or say it differently.',
        },
      ];
    });
  },
};

function questionsOf({ characters }: Suite): readonly Asked[] {
  return characters.flatMap((character) =>
    character.probes.map((probe) => ({
      character,
      probe,
      content: contentOf(probe.question, character.language),
    })),
  );
}

function alike(a: Asked, b: Asked): boolean {
  const smaller = Math.min(a.content.size, b.content.size);
  const larger = Math.max(a.content.size, b.content.size);
  if (smaller < nearlyTheSame * larger) return false;
  return similarity(a.content, b.content) >= nearlyTheSame;
}

export const questionRules: readonly LintRule[] = [
  length,
  address,
  naming,
  answerInQuestion,
  duplicates,
];
