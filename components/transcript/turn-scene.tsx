import { useLocale, useTranslations } from 'next-intl';
import { columnsAmong } from '#components/runs/metric-name.ts';
import { cn } from '#components/ui/class-names.ts';
import type { TurnView } from '#lib/run/transcript-view.ts';
import { CopyLink } from './copy-link.tsx';
import { MetricVerdict } from './metric-verdict.tsx';
import { TurnEvidence } from './turn-evidence.tsx';
import { TurnMarks } from './turn-marks.tsx';
import { TurnReply } from './turn-reply.tsx';

interface TurnSceneProps {
  readonly turn: TurnView;
  readonly character: { readonly name: string; readonly language: string };
  /** The metric whose votes stand open. */
  readonly metric: string | undefined;
  /** One of those that were filtered for. */
  readonly sought: boolean;
}

/** A turn as a scene of a printed play: the lines on the left, the judges in the margin. */
export function TurnScene({ turn, character, metric, sought }: TurnSceneProps) {
  const t = useTranslations('transcript');
  const locale = useLocale();
  const id = `turn-${turn.position}`;
  const inOther = character.language === locale ? undefined : character.language;
  return (
    <li
      id={id}
      data-sought={sought}
      className={cn(
        'group/turn grid scroll-mt-6 gap-x-10 gap-y-5 border-t border-rule py-8 target:bg-curtain-wash data-[current=true]:bg-curtain-wash lg:grid-cols-[3rem_minmax(0,38rem)_minmax(17rem,1fr)] lg:px-4 lg:-mx-4',
        sought && 'border-t-2 border-t-curtain',
      )}
    >
      <h2 className="flex items-baseline gap-3 lg:block">
        <a
          href={`#${id}`}
          aria-label={t('turn', { turn: turn.position })}
          className="font-serif text-4xl leading-none hover:text-curtain figures"
        >
          {turn.position}
        </a>
      </h2>
      <div className="min-w-0">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
          <TurnMarks turn={turn} />
          <CopyLink hash={id} />
        </div>
        <div className="prose-programme grid gap-5">
          <div>
            <p className="small-caps mb-1 text-ink-faint">{t('asker')}</p>
            <p lang={inOther} className="whitespace-pre-line italic">
              {turn.probe.question}
            </p>
          </div>
          <div>
            <p lang={inOther} className="small-caps mb-1 text-curtain">
              {character.name}
            </p>
            <TurnReply outcome={turn.outcome} lang={inOther} />
          </div>
        </div>
        <TurnEvidence probe={turn.probe} lang={inOther} />
      </div>
      <aside aria-label={t('judgesOn', { turn: turn.position })} className="min-w-0">
        {columnsAmong(metricsOf(turn)).map((each) => (
          <MetricVerdict
            key={each}
            metric={each}
            score={turn.scores.find((row) => row.metric === each)?.score}
            votes={turn.votes.filter((vote) => vote.metric === each)}
            character={character.name}
            open={each === metric}
          />
        ))}
      </aside>
    </li>
  );
}

function metricsOf({ scores, votes }: TurnView): readonly string[] {
  return [...new Set([...scores, ...votes].map(({ metric }) => metric))];
}
