import { useFormatter, useTranslations } from 'next-intl';
import type { Score } from '#lib/judging/score.ts';

/** A metric's score on a turn: its number, or why there is none, in words. */
export function ScoreLine(props: { readonly metric: string; readonly score: Score }) {
  const t = useTranslations('transcript.score');
  const format = useFormatter();
  const { metric, score } = props;
  if (score.state === 'unscored') {
    return <span className="text-curtain">{t('unscored')}</span>;
  }
  const value = format.number(score.value, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (
    <span className="text-ink">
      {metric === 'unknown-rejection' && (
        <span className="mr-2 text-[0.8125rem] text-ink-soft">{t(verdictOf(score.verdict))}</span>
      )}
      <span className="font-serif text-[1.125rem] figures">{value}</span>
      {metric === 'role-knowledge' && (
        <span className="text-[0.8125rem] text-ink-faint">{t('ofTen')}</span>
      )}
    </span>
  );
}

function verdictOf(verdict: number): 'declined' | 'answered' | 'split' {
  if (verdict === 1) return 'declined';
  return verdict === 0 ? 'answered' : 'split';
}
