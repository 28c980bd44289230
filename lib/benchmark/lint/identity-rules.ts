import type { Character } from '../character.ts';
import type { Language } from '../language.ts';
import { lengthOf, lengthUnit, mentions } from './measure.ts';
import { characterRule, type LintRule } from './rule.ts';

/** Chance is one in four (Ditto, arXiv 2401.12474: the character and three others). */
const wantedDistractors = 3;

const count = characterRule('distractor-count', 'error', ({ distractors }) =>
  distractors.length === wantedDistractors
    ? []
    : [
        {
          what: `there are ${distractors.length} distractors`,
          mend: `Offer exactly ${wantedDistractors}, so that chance is the same everywhere.`,
        },
      ],
);

/** Everyone the judge chooses from, the character first. */
function identitiesOf({ name, aliases, summary, distractors }: Character) {
  return [
    { names: [name, ...aliases], name, summary },
    ...distractors.map((each) => ({ ...each, names: [each.name] })),
  ];
}

const distinct = characterRule('distractor-names', 'error', ({ name, aliases, distractors }) => {
  const names = [name, ...aliases, ...distractors.map((each) => each.name)];
  return distractors
    .filter((each) => names.filter((other) => other === each.name).length > 1)
    .map((each) => ({
      what: `the name "${each.name}" is offered twice`,
      mend: 'Give each identity a name that only it has.',
    }));
});

const summaryLength = { en: [40, 90], zh: [60, 180] } as const satisfies Record<
  Language,
  readonly [number, number]
>;

const length = characterRule('summary-length', 'advice', (character) => {
  const { language } = character;
  const [least, most] = summaryLength[language];
  const unit = lengthUnit[language];
  return identitiesOf(character).flatMap(({ name, summary }) => {
    const measured = lengthOf(summary, language);
    if (measured >= least && measured <= most) return [];
    return [
      {
        what: `the summary of "${name}" has ${measured} ${unit}`,
        mend: `Use ${least} to ${most} ${unit}, about the same for all: length must not tell who it is.`,
      },
    ];
  });
});

const apart = characterRule('summary-names-another', 'error', (character) => {
  const identities = identitiesOf(character);
  return identities.flatMap(({ name, summary }) =>
    identities
      .filter((other) => other.name !== name && other.names.some((each) => mentions(summary, each)))
      .map((other) => ({
        what: `the summary of "${name}" mentions "${other.name}"`,
        mend: 'Describe each identity without the others.',
      })),
  );
});

export const identityRules: readonly LintRule[] = [count, distinct, length, apart];
