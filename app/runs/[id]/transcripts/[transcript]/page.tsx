import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { PageSearch } from '#app/_server/page-search.ts';
import { services } from '#app/_server/services.ts';
import { neighboursOf } from '#components/transcript/neighbours.ts';
import { readTranscriptQuery } from '#components/transcript/transcript-address.ts';
import { TranscriptNav } from '#components/transcript/transcript-nav.tsx';
import { TurnScene } from '#components/transcript/turn-scene.tsx';
import { isSought } from '#components/transcript/turn-sought.ts';
import { ClientMessages } from '#components/ui/client-messages.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { TextLink } from '#components/ui/text-link.tsx';

interface TranscriptPageProps {
  readonly params: Promise<{ readonly id: string; readonly transcript: string }>;
  readonly searchParams: PageSearch;
}

export async function generateMetadata({ params }: TranscriptPageProps): Promise<Metadata> {
  const view = await readView(params);
  if (view === undefined) return {};
  return { title: `${view.character.name} · ${view.trial.candidate}` };
}

export default async function TranscriptPage({ params, searchParams }: TranscriptPageProps) {
  const [t, view, search] = await Promise.all([
    getTranslations('transcript'),
    readView(params),
    searchParams,
  ]);
  if (view === undefined) notFound();
  const { character, trial, runId } = view;
  const query = readTranscriptQuery(search);
  const { runs, transcripts } = services();
  const list = transcripts.list(runId, query);
  const plan = runs.get(runId)?.plan;
  return (
    <>
      <PageHeader
        above={
          <>
            <TextLink href={`/runs/${runId}`} className="normal-case figures">
              {t('list.ofRun', { id: runId })}
            </TextLink>
            {plan !== undefined && ` · ${plan.suite.id} · ${plan.protocol}`}
          </>
        }
        title={<span lang={character.language}>{character.name}</span>}
        lede={t('playedBy', {
          candidate: trial.candidate,
          trial: trial.number,
          trials: plan?.trials ?? 1,
        })}
        className="mb-7"
      />
      <ClientMessages areas={['transcript']}>
        <TranscriptNav
          run={runId}
          query={query}
          neighbours={neighboursOf(view.id, list)}
          count={list.length}
        />
        <Fold className="mt-5 mb-6" summary={t('briefing')}>
          <p
            lang={character.language}
            className="prose-programme mt-2 border-l border-hairline pl-4 whitespace-pre-line"
          >
            {view.system}
          </p>
        </Fold>
        <ol className="border-b border-rule">
          {view.turns.map((turn) => (
            <TurnScene
              key={turn.position}
              turn={turn}
              character={character}
              metric={query.metric}
              sought={isSought(turn, query)}
            />
          ))}
        </ol>
      </ClientMessages>
    </>
  );
}

async function readView(params: TranscriptPageProps['params']) {
  const { id, transcript } = await params;
  return services().transcripts.get(id, transcript);
}
