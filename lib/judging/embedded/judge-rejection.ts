import { mean } from '#lib/statistics/mean.ts';
import { coverClaims } from './cover-claims.ts';
import { findDeclining } from './find-declining.ts';
import type { Hearing } from './hearing.ts';

/** A reply that brings this much of the evidence answers, whatever it says it does not know. */
const answersFrom = 0.3;

/** The contract allows nothing but the digit, so the reason is not told here; the knowledge vote shows the cue. */
export function judgeRejection(hearing: Hearing): string {
  const { language, answer, answerTerms, probe, index } = hearing;
  const { declined } = findDeclining(answer, probe.questionTerms, language);
  return declined && !answersInside() ? '1' : '0';

  function answersInside(): boolean {
    if (probe.probe.boundary === 'outside') return false;
    const coverage = coverClaims(answerTerms, probe, language, index);
    return (mean(coverage.map(({ covered }) => covered)) ?? 0) >= answersFrom;
  }
}
