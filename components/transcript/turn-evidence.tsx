import { useTranslations } from 'next-intl';
import type { Probe } from '#lib/benchmark/probe.ts';

/** What is known on the question, with its sources, and why the character cannot know it where it cannot. */
export function TurnEvidence(props: { readonly probe: Probe; readonly lang: string | undefined }) {
  const { probe, lang } = props;
  const t = useTranslations('transcript.evidence');
  const why = probe.boundary === 'outside' ? probe.why : undefined;
  if (why === undefined && probe.evidence.length === 0) return null;
  return (
    <div className="mt-4 border-l border-hairline pl-4 text-[0.875rem] leading-relaxed text-ink-soft">
      <p className="small-caps text-ink-faint">
        {t(probe.boundary === 'outside' ? 'boundary' : 'title')}
      </p>
      {why !== undefined && <p lang={lang}>{why}</p>}
      <ul lang={lang} className="grid gap-1">
        {probe.evidence.map(({ claim, source }) => (
          <li key={claim}>
            {claim} <cite className="text-ink-faint">{source}</cite>
          </li>
        ))}
      </ul>
    </div>
  );
}
