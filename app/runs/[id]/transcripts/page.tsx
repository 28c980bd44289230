import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { PageSearch } from '#app/_server/page-search.ts';
import { services } from '#app/_server/services.ts';
import {
  readTranscriptQuery,
  transcriptListHref,
} from '#components/transcript/transcript-address.ts';
import { TranscriptFilters } from '#components/transcript/transcript-filters.tsx';
import { TranscriptsTable } from '#components/transcript/transcripts-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import type { Suite } from '#lib/benchmark/suite.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';

interface TranscriptsPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: PageSearch;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('transcript.list');
  return { title: t('title') };
}

export default async function TranscriptsPage({ params, searchParams }: TranscriptsPageProps) {
  const [t, { id }, search] = await Promise.all([
    getTranslations('transcript.list'),
    params,
    searchParams,
  ]);
  const { runs, suites, transcripts } = services();
  const run = runs.get(id);
  if (run === undefined) notFound();
  const query = readTranscriptQuery(search);
  const found = transcripts.list(id, query);
  const { plan } = run;
  return (
    <>
      <PageHeader
        above={
          <TextLink href={`/runs/${id}`} className="normal-case figures">
            {t('ofRun', { id })}
          </TextLink>
        }
        title={t('title')}
        lede={t('found', { count: found.length })}
        className="mb-8"
      />
      <TranscriptFilters
        run={id}
        query={query}
        choices={choicesOf(plan, suites.get(plan.suite.hash))}
      />
      <div className="mt-6">
        {found.length === 0 ? (
          <EmptyState
            title={t('none')}
            action={
              <TextLink href={transcriptListHref(id, { filters: [] })}>{t('showAll')}</TextLink>
            }
          >
            {t('noneBody')}
          </EmptyState>
        ) : (
          <TranscriptsTable
            run={id}
            query={query}
            transcripts={found}
            metrics={plan.metrics}
            trials={plan.trials}
          />
        )}
      </div>
    </>
  );
}

function choicesOf({ candidates, cases, metrics }: RunPlan, suite: Suite | undefined) {
  const names = new Map(suite?.characters.map(({ id, name }) => [id, name]));
  return {
    candidates: candidates.map(({ slug }) => slug),
    characters: cases.map(({ character }) => ({
      id: character,
      name: names.get(character) ?? character,
    })),
    metrics,
  };
}
