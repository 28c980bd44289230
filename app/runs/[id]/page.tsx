import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readRunSnapshot } from '#app/_server/run-snapshot.ts';
import { services } from '#app/_server/services.ts';
import { LiveRun } from '#components/runs/live-run.tsx';
import { Manifest } from '#components/runs/manifest.tsx';
import { Moment } from '#components/runs/moment.tsx';
import { againHref } from '#components/runs/request-in-address.ts';
import { RunLinks } from '#components/runs/run-links.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { ClientMessages } from '#components/ui/client-messages.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { boardKeyOf } from '#lib/leaderboard/board-key.ts';
import { hasEnded } from '#lib/run/run-status.ts';
import { wishForRun } from './actions.ts';

interface RunPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: RunPageProps): Promise<Metadata> {
  const [t, { id }] = await Promise.all([getTranslations('runs'), params]);
  return { title: t('run', { id }) };
}

export default async function RunPage({ params }: RunPageProps) {
  const [t, { id }] = await Promise.all([getTranslations('runs'), params]);
  const { runs, suites, transfer } = services();
  const run = runs.get(id);
  const snapshot = readRunSnapshot(id);
  if (run === undefined || snapshot === undefined) notFound();
  const { plan } = run;
  const suite = suites.get(plan.suite.hash);
  const names = Object.fromEntries(suite?.characters.map((each) => [each.id, each.name]) ?? []);
  const board = suite === undefined ? null : boardKeyOf(plan, suite).id;
  const { status } = snapshot.progress;
  return (
    <>
      <PageHeader
        above={
          <>
            <TextLink href="/runs">{t('title')}</TextLink> ·{' '}
            <span className="normal-case figures">{id}</span>
          </>
        }
        title={suite?.title ?? plan.suite.id}
        lede={t.rich('billing', {
          candidates: plan.candidates.length,
          judges: plan.panel.map(({ slug }) => slug).join(' + '),
          protocol: plan.protocol,
          when: () => <Moment atMs={run.createdAtMs} />,
        })}
        actions={
          <>
            {hasEnded(status) && board !== null && (
              <ButtonLink tone="primary">
                <Link href={`/?board=${board.slice(0, 12)}`}>{t('toBoard')}</Link>
              </ButtonLink>
            )}
            <ButtonLink>
              <Link href={`/runs/${id}/transcripts`}>{t('toTranscripts')}</Link>
            </ButtonLink>
            <ButtonLink tone="quiet">
              <Link href={againHref(run)}>{t('again')}</Link>
            </ButtonLink>
          </>
        }
        className="mb-10"
      />
      <ClientMessages areas={['runs', 'leaderboard']}>
        <LiveRun
          key={`${status} ${snapshot.wish}`}
          id={id}
          start={{ snapshot, results: runs.results(id) }}
          wish={wishForRun.bind(null, id)}
          names={names}
        />
      </ClientMessages>
      {hasEnded(status) && <RunLinks run={id} formats={transfer.formats()} />}
      <Manifest run={run} />
    </>
  );
}
