import { evidenceText } from '#lib/benchmark/evidence-text.ts';
import type { Evidence, Probe } from '#lib/benchmark/probe.ts';

/** Imported claims name no source of their own. */
const source = 'WikiRoleEval record';

/** A Markdown list as claims; the text itself is kept where the claims would not give it back. */
export function evidenceFrom(text: string): Pick<Probe, 'evidence' | 'evidenceText'> {
  const claims = text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/, '').trim())
    .filter((claim) => claim !== '');
  const evidence: readonly Evidence[] = claims.map((claim) => ({ claim, source }));
  return evidenceText({ evidence }) === text ? { evidence } : { evidence, evidenceText: text };
}
