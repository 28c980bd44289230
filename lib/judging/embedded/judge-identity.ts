import type { Hearing } from './hearing.ts';
import { type IdentityMatch, matchIdentities } from './nearest-identity.ts';
import { outOfRoleCue } from './out-of-role.ts';
import type { Terms } from './suite-index.ts';

const noTerms: Terms = new Set();

/**
 * Names the identity whose description the reply is nearest to. A reply that steps out of every role plays
 * none, so it is credited to the identity that the conversation suits least. A reply that
 * fits none better than another is a guess: the first one shown, which the vote's shuffle chose.
 */
export function judgeIdentity(hearing: Hearing): string {
  const { language, answer, answerTerms, offered, character, probe, index } = hearing;
  const identities = offered.map(
    (name) => [name, character.identities.get(name) ?? noTerms] as const,
  );
  const matches = matchIdentities(answerTerms, probe.questionTerms, identities, language, index);
  const outside = outOfRoleCue(answer, language);
  const chosen = outside === undefined ? matches[0] : matches.at(-1);
  if (chosen === undefined) return words[language].nothing;
  const { analysis, conclusion } = words[language];
  return `${analysis(matches, outside)}\n${conclusion(chosen.name)}`;
}

function figures(matches: readonly IdentityMatch[]): string {
  return matches.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ');
}

function telling({ shared }: IdentityMatch): string {
  return shared.slice(0, 6).join(', ');
}

const words = {
  en: {
    nothing: 'No identities were offered.',
    conclusion: (name: string) => `The most suitable role is [${name}].`,
    analysis(matches: readonly IdentityMatch[], outside: string | undefined): string {
      const scores = `Likeness to each description: ${figures(matches)}.`;
      if (outside !== undefined) {
        return `The reply steps out of every role ("${outside}"), so it goes to the one it suits least. ${scores}`;
      }
      const [nearest] = matches;
      if (nearest === undefined || nearest.score === 0) {
        return `Nothing in the reply or the question points to any of the roles; this is a guess. ${scores}`;
      }
      const shared = telling(nearest);
      return shared === ''
        ? `The reply names nothing that tells the roles apart; the question alone points to one. ${scores}`
        : `Nearest is ${nearest.name}, by: ${shared}. ${scores}`;
    },
  },
  zh: {
    nothing: '没有提供可选的身份。',
    conclusion: (name: string) => `最符合的角色为[${name}]`,
    analysis(matches: readonly IdentityMatch[], outside: string | undefined): string {
      const scores = `与各身份描述的相近程度：${figures(matches)}。`;
      if (outside !== undefined) {
        return `回复跳出了所有角色（“${outside}”），因此归于最不相符的一个。${scores}`;
      }
      const [nearest] = matches;
      if (nearest === undefined || nearest.score === 0) {
        return `回复和问题都没有指向任何一个角色，以下只是猜测。${scores}`;
      }
      const shared = telling(nearest);
      return shared === ''
        ? `回复没有能区分角色的内容，只有问题指向其中一个。${scores}`
        : `最接近的是${nearest.name}，依据：${shared}。${scores}`;
    },
  },
} as const;
