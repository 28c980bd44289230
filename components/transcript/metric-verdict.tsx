import { useTranslations } from 'next-intl';
import { useMetricName } from '#components/runs/metric-name.ts';
import { Fold } from '#components/ui/fold.tsx';
import type { Score } from '#lib/judging/score.ts';
import type { VoteView } from '#lib/run/transcript-view.ts';
import { ScoreLine } from './score-line.tsx';
import { VoteItem } from './vote-item.tsx';

interface MetricVerdictProps {
  readonly metric: string;
  readonly score: Score | undefined;
  readonly votes: readonly VoteView[];
  readonly character: string;
  readonly open: boolean;
}

/** A metric's line on the bill, with the votes behind it folded. */
export function MetricVerdict({ metric, score, votes, character, open }: MetricVerdictProps) {
  const t = useTranslations('transcript');
  const metricName = useMetricName();
  return (
    <Fold
      open={open || undefined}
      className="border-b border-hairline py-0.5 text-[0.875rem]"
      summary={
        <span className="flex items-baseline gap-2">
          <span>{metricName(metric)}</span>
          <span aria-hidden className="grow border-b border-dotted border-rule" />
          {score === undefined ? (
            <span className="text-ink-faint">{t('score.notYet')}</span>
          ) : (
            <ScoreLine metric={metric} score={score} />
          )}
        </span>
      }
    >
      {score?.state === 'unscored' && (
        <p className="mt-1 border-l-2 border-curtain pl-3">
          {t(`score.reason.${score.reason}`)}{' '}
          <span lang="en" className="wrap-anywhere text-ink-soft">
            {score.detail}
          </span>
        </p>
      )}
      {votes.length === 0 ? (
        <p className="py-2 text-ink-faint">{t('vote.none')}</p>
      ) : (
        <ul className="divide-y divide-hairline pb-1 pl-5">
          {votes.map((vote) => (
            <VoteItem key={`${vote.judge} ${vote.sample}`} vote={vote} character={character} />
          ))}
        </ul>
      )}
    </Fold>
  );
}
