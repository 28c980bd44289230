import type { Language } from '#lib/benchmark/language.ts';
import type { SuiteIndex, Terms } from './suite-index.ts';

export interface IdentityMatch {
  readonly name: string;
  readonly score: number;
  /** Shared terms of the reply, the telling ones first. */
  readonly shared: readonly string[];
}

/**
 * A question is put to a role, so its words speak for that role too; but anybody can be asked anything,
 * so they weigh little against what the reply says of itself.
 */
const questionShare = 0.25;

/**
 * Offered identities, the nearest first; equal ones in the order shown. All sides are represented by
 * the same kind of text (name and summary). The measure is the cosine of squared term weights, up to
 * the reply's own length, which is the same for all.
 */
export function matchIdentities(
  reply: Terms,
  question: Terms,
  identities: readonly (readonly [string, Terms])[],
  language: Language,
  index: SuiteIndex,
): readonly IdentityMatch[] {
  const square = (term: string) => index.weight(term, language) ** 2;
  const matches = identities.map(([name, terms]) => {
    let norm = 0;
    let score = 0;
    const shared: string[] = [];
    for (const term of terms) {
      const weight = square(term);
      norm += weight;
      if (reply.has(term) && !question.has(term)) {
        score += weight;
        shared.push(term);
      } else if (question.has(term)) score += questionShare * weight;
    }
    shared.sort((a, b) => square(b) - square(a) || (a < b ? -1 : 1));
    return { name, score: norm === 0 ? 0 : score / Math.sqrt(norm), shared };
  });
  return matches.sort((a, b) => b.score - a.score);
}
