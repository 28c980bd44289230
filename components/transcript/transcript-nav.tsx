import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { TextLink } from '#components/ui/text-link.tsx';
import type { TranscriptQuery } from '#lib/run/list-transcripts.ts';
import type { Neighbours } from './neighbours.ts';
import { transcriptHref, transcriptListHref } from './transcript-address.ts';
import { TranscriptKeys } from './transcript-keys.tsx';

interface TranscriptNavProps {
  readonly run: string;
  readonly query: TranscriptQuery;
  readonly neighbours: Neighbours;
  readonly count: number;
}

export function TranscriptNav({ run, query, neighbours, count }: TranscriptNavProps) {
  const t = useTranslations('transcript.nav');
  const { place } = neighbours;
  const href = (id: string | null) => (id === null ? null : transcriptHref(run, id, query));
  const [previous, next] = [href(neighbours.previous), href(neighbours.next)];
  return (
    <nav
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 border-y border-hairline py-1.5 text-[0.875rem]"
    >
      <Step href={previous} rel="prev" text={t('previous')} />
      <TextLink href={transcriptListHref(run, query)} className="figures">
        {place === null ? t('list', { count }) : t('place', { place, count })}
      </TextLink>
      <Step href={next} rel="next" text={t('next')} />
      <span className="ml-auto">
        <TranscriptKeys previous={previous} next={next} />
      </span>
    </nav>
  );
}

function Step(props: {
  readonly href: string | null;
  readonly rel: string;
  readonly text: string;
}) {
  if (props.href === null) return <span className="text-ink-faint">{props.text}</span>;
  return (
    <Link href={props.href} rel={props.rel} className="min-h-8 content-center hover:text-curtain">
      {props.text}
    </Link>
  );
}
