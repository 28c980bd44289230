import type { Language } from '#lib/benchmark/language.ts';
import type { IndexedProbe, SuiteIndex, Terms } from './suite-index.ts';

export interface ClaimCoverage {
  readonly claim: string;
  /** 0..1 of the weight of the claim's terms that stand in the reply. */
  readonly recall: number;
  /** 0..1; full from `fullRecall` on, because nobody repeats a claim word for word. */
  readonly covered: number;
}

const fullRecall = 0.6;
/** Below this a claim shares no more with a reply than any text of the subject does. */
const noRecall = 0.15;

/** How far a reply covers each claim of a probe, counting only terms that the question does not bring. */
export function coverClaims(
  reply: Terms,
  { claims }: IndexedProbe,
  language: Language,
  index: SuiteIndex,
): readonly ClaimCoverage[] {
  return claims.flatMap(({ claim, terms }) => {
    let total = 0;
    let found = 0;
    for (const term of terms) {
      const weight = index.weight(term, language);
      total += weight;
      if (reply.has(term)) found += weight;
    }
    if (total === 0) return [];
    const recall = found / total;
    const covered = Math.min(1, Math.max(0, (recall - noRecall) / (fullRecall - noRecall)));
    return [{ claim, recall, covered }];
  });
}
