'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice.tsx';
import { SectionHeading } from '#components/ui/page-header.tsx';
import { hasEnded } from '#lib/run/run-status.ts';
import { ResultsByCharacter } from './results-by-character.tsx';
import { ResultsTable } from './results-table.tsx';
import { RunControls, type WishAction } from './run-controls.tsx';
import { RunErrors } from './run-errors.tsx';
import { RunFigures } from './run-figures.tsx';
import { RunProgressBars } from './run-progress-bars.tsx';
import { RunState } from './run-state.tsx';
import { type LiveRun as Live, useLiveRun } from './use-live-run.ts';

interface LiveRunProps {
  readonly id: string;
  readonly start: Live;
  readonly wish: WishAction;
  readonly names: Readonly<Record<string, string>>;
}

/** The part of a run's page that moves while the run does. */
export function LiveRun({ id, start, wish, names }: LiveRunProps) {
  const t = useTranslations('runs');
  const { snapshot, results, connected } = useLiveRun(id, start);
  const { progress } = snapshot;
  const going = !hasEnded(progress.status);
  return (
    <>
      <section aria-label={t('progress.title')} className="grid gap-6">
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
          <RunState snapshot={snapshot} />
          <RunControls status={progress.status} wish={snapshot.wish} act={wish} />
        </div>
        {going && !snapshot.attended && (
          <Notice kind="error" title={t('noWorker.title')}>
            {t('noWorker.body')}
          </Notice>
        )}
        {going && !connected && <Notice kind="info">{t('streamLost')}</Notice>}
        <RunProgressBars progress={progress} />
        <RunFigures progress={progress} />
        <RunErrors errors={progress.errors} />
      </section>
      <section className="mt-14">
        <SectionHeading aside={going && results.length > 0 ? t('results.soFar') : undefined}>
          {t('results.title')}
        </SectionHeading>
        {results.length === 0 ? (
          <p className="text-ink-soft">{t(going ? 'results.notYet' : 'results.none')}</p>
        ) : (
          <>
            <ResultsTable run={id} results={results} />
            <h3 className="mt-10 mb-2 text-xl">{t('results.byCharacter')}</h3>
            <ResultsByCharacter run={id} results={results} names={names} />
          </>
        )}
      </section>
    </>
  );
}
