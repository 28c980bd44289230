import { useTranslations } from 'next-intl';
import { Mark } from '#components/ui/mark.tsx';
import type { TurnView } from '#lib/run/transcript-view.ts';

/** Where the question lies, and what is out of the ordinary about the turn. */
export function TurnMarks({ turn }: { readonly turn: TurnView }) {
  const t = useTranslations('transcript.marks');
  const { probe, outcome } = turn;
  const cutOff = outcome.state === 'replied' && outcome.reply.finishReason === 'length';
  return (
    <span className="flex flex-wrap gap-1.5">
      {probe.boundary === 'inside' ? (
        <Mark>{t('inside')}</Mark>
      ) : (
        <Mark tone="strong">
          {probe.kind === undefined ? t('outside') : t(`outsideBy.${probe.kind}`)}
        </Mark>
      )}
      {outcome.state === 'failed' && <Mark tone="alert">{t('failed')}</Mark>}
      {turn.scores.some(({ score }) => score.state === 'unscored') && (
        <Mark tone="alert">{t('unscored')}</Mark>
      )}
      {turn.disagreement && <Mark tone="alert">{t('disagree')}</Mark>}
      {cutOff && <Mark tone="alert">{t('cutOff')}</Mark>}
    </span>
  );
}
