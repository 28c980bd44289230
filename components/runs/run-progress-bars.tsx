import { useFormatter, useTranslations } from 'next-intl';
import { Progress } from '#components/ui/progress.tsx';
import type { CallCounts } from '#lib/run/progress.ts';
import type { RunSnapshot } from './run-snapshot.ts';

export function RunProgressBars({ progress }: Pick<RunSnapshot, 'progress'>) {
  const t = useTranslations('runs.progress');
  return (
    <div className="grid gap-x-12 gap-y-4 sm:grid-cols-2">
      <Bar name={t('replies')} counts={progress.replies} />
      <Bar name={t('votes')} counts={progress.votes} />
    </div>
  );
}

function Bar(props: { readonly name: string; readonly counts: CallCounts }) {
  const t = useTranslations('runs.progress');
  const format = useFormatter();
  const { planned, done, failed, inFlight } = props.counts;
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <span className="small-caps text-ink-faint">{props.name}</span>
        <span className="figures">
          {t('of', { done: format.number(done), planned: format.number(planned) })}
        </span>
      </div>
      <Progress label={props.name} value={planned === 0 ? 0 : done / planned} />
      <p className="mt-1 min-h-5 text-[0.8125rem] text-ink-faint figures">
        {[
          ...(inFlight > 0 ? [t('inFlight', { count: inFlight })] : []),
          ...(failed > 0 ? [t('failed', { count: failed })] : []),
        ].join(' · ')}
      </p>
    </div>
  );
}
