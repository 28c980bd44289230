import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { PageSearch } from '#app/_server/page-search.ts';
import { services } from '#app/_server/services.ts';
import { type ListedRun, RunsTable } from '#components/runs/runs-table.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { RefreshWhileShown } from '#components/ui/refresh-while-shown.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { hasEnded } from '#lib/run/run-status.ts';
import type { RunListing } from '#lib/services/contract.ts';

const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('runs');
  return { title: t('title') };
}

export default async function RunsPage(props: { readonly searchParams: PageSearch }) {
  const [t, search] = await Promise.all([getTranslations('runs'), props.searchParams]);
  const all = services().runs.list();
  const from = Math.max(0, Math.trunc(Number(search.from ?? 0)) || 0);
  const shown = all.slice(from, from + perPage).map(listed);
  const goingOn = shown.some(({ run }) => !hasEnded(run.status));
  return (
    <>
      <PageHeader
        title={t('title')}
        lede={t('lede')}
        className="mb-10"
        actions={
          all.length > 0 && (
            <ButtonLink tone="primary">
              <Link href="/runs/new">{t('startOne')}</Link>
            </ButtonLink>
          )
        }
      />
      {all.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={
            <ButtonLink tone="primary">
              <Link href="/runs/new">{t('startOne')}</Link>
            </ButtonLink>
          }
        >
          {t('empty.body')}
        </EmptyState>
      ) : (
        <RunsTable runs={shown} />
      )}
      {all.length > perPage && (
        <nav aria-label={t('pages.label')} className="mt-6 flex justify-between">
          <span>
            {from > 0 && (
              <TextLink href={`/runs?from=${Math.max(0, from - perPage)}`}>
                {t('pages.newer')}
              </TextLink>
            )}
          </span>
          <span>
            {from + perPage < all.length && (
              <TextLink href={`/runs?from=${from + perPage}`}>{t('pages.older')}</TextLink>
            )}
          </span>
        </nav>
      )}
      {goingOn && <RefreshWhileShown everyMs={3000} />}
    </>
  );
}

/** Counting a run's calls is for those that still move. */
function listed(listing: RunListing): ListedRun {
  const { run } = listing;
  const progress = run.status === 'finished' ? undefined : services().runs.progress(run.id);
  if (progress === undefined) return { ...listing, done: null };
  const { replies, votes } = progress;
  const planned = replies.planned + votes.planned;
  return { ...listing, done: planned === 0 ? null : (replies.done + votes.done) / planned };
}
