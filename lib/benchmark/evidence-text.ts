import type { Probe } from './probe.ts';

/** A probe's evidence as judges and records have it: as the record words it, else the claims as a Markdown list. */
export function evidenceText(probe: Pick<Probe, 'evidence' | 'evidenceText'>): string {
  return probe.evidenceText ?? probe.evidence.map(({ claim }) => `- ${claim}`).join('\n');
}
