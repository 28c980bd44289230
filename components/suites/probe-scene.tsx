import { useTranslations } from 'next-intl';
import { OutsideLink } from '#components/ui/text-link.tsx';
import type { Evidence, Probe } from '#lib/benchmark/probe.ts';
import { roman } from './roman.ts';

interface ProbeSceneProps {
  readonly probe: Probe;
  readonly position: number;
  readonly language: string;
}

/** One probe as a scene: its number, the line that is spoken, and what a good answer may draw on. */
export function ProbeScene({ probe, position, language }: ProbeSceneProps) {
  const t = useTranslations('suites.character');
  return (
    <li
      id={probe.id}
      className="grid gap-x-8 border-t border-hairline py-7 first:border-rule sm:grid-cols-[3.5rem_minmax(0,1fr)] lg:grid-cols-[3.5rem_minmax(0,1fr)_minmax(0,1fr)] lg:gap-x-12"
    >
      <div aria-hidden="true" className="font-serif text-3xl text-ink-faint sm:text-right">
        {roman(position)}
      </div>
      <div>
        <BoundaryLine probe={probe} />
        <p lang={language} className="max-w-[46ch] font-serif text-[1.5rem] leading-snug">
          {probe.question}
        </p>
        {probe.boundary === 'outside' && probe.why !== undefined && (
          <p lang={language} className="prose-programme mt-2 text-ink-soft italic">
            {probe.why}
          </p>
        )}
      </div>
      <div className="mt-5 sm:col-start-2 lg:col-start-auto lg:mt-0">
        <h3 className="small-caps mb-1 font-sans text-ink-faint">{t('evidence')}</h3>
        {probe.evidence.length === 0 ? (
          <p className="text-ink-faint">{t('noEvidence')}</p>
        ) : (
          <ul lang={language} className="max-w-[80ch]">
            {probe.evidence.map((each) => (
              <EvidenceLine key={`${each.claim} ${each.source}`} evidence={each} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function BoundaryLine({ probe }: { readonly probe: Probe }) {
  const t = useTranslations('suites.character');
  if (probe.boundary === 'inside') {
    return <p className="small-caps mb-1.5 text-ink-faint">{t('inside')}</p>;
  }
  return (
    <p className="small-caps mb-1.5 text-curtain">
      {t('outside')}
      {probe.kind !== undefined && ` · ${t(`kinds.${probe.kind}`)}`}
    </p>
  );
}

function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const { claim, source } = evidence;
  return (
    <li className="border-t border-hairline py-1.5 first:border-0">
      {claim}{' '}
      <cite className="text-[0.8125rem] text-ink-faint not-italic">
        {source.startsWith('https://') ? <OutsideLink href={source}>{source}</OutsideLink> : source}
      </cite>
    </li>
  );
}
