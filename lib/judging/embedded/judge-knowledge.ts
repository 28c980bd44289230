import { mean } from '#lib/statistics/mean.ts';
import { type ClaimCoverage, coverClaims } from './cover-claims.ts';
import { findDeclining } from './find-declining.ts';
import type { Hearing } from './hearing.ts';

/**
 * 1 to 10 by how much of the evidence the reply brings. Outside the boundary (protocol `paper` asks there
 * too) the right content is to decline: 10, else 1. Without evidence there is no number, and
 * the vote is unread.
 */
export function judgeKnowledge(hearing: Hearing): string {
  const { language, answer, answerTerms, probe, index } = hearing;
  const say = words[language];
  if (probe.probe.boundary === 'outside') {
    const { declined, cue } = findDeclining(answer, probe.questionTerms, language);
    return `${say.outside(declined, cue)}\n${declined ? 10 : 1}`;
  }
  const coverage = coverClaims(answerTerms, probe, language, index);
  const share = mean(coverage.map(({ covered }) => covered));
  if (share === undefined) return say.noEvidence;
  return `${coverage.map(say.claim).join(' ')}\n${Math.round(1 + 9 * share)}`;
}

const percent = (ratio: number) => `${Math.round(100 * ratio)} %`;

const words = {
  en: {
    noEvidence: 'There is no evidence to hold the reply against, so it has no score.',
    outside: (declined: boolean, cue: string) =>
      declined
        ? `The role cannot know this, and the reply declines ("${cue}").`
        : 'The role cannot know this, and the reply answers all the same.',
    claim: ({ claim, covered, recall }: ClaimCoverage) =>
      `${covered >= 1 ? 'Covered' : covered > 0 ? 'Partly covered' : 'Absent'} (${percent(recall)} of its telling words): ${oneLine(claim)}`,
  },
  zh: {
    noEvidence: '没有可供对照的事实，因此没有评分。',
    outside: (declined: boolean, cue: string) =>
      declined
        ? `该角色不可能知道此事，回复拒绝作答（“${cue}”）。`
        : '该角色不可能知道此事，回复却仍然作答。',
    claim: ({ claim, covered, recall }: ClaimCoverage) =>
      `${covered >= 1 ? '已提到' : covered > 0 ? '部分提到' : '未提到'}（关键词占${percent(recall)}）：${oneLine(claim)}`,
  },
} as const;

function oneLine(claim: string): string {
  return claim.replace(/\s+/g, ' ');
}
