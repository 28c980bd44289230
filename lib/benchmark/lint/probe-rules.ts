import { characterRule, type LintRule, probeRule } from './rule.ts';

const insideProbes = 3;
const outsideProbes = 2;

const mix = characterRule('probe-mix', 'advice', ({ probes }) => {
  const inside = probes.filter(({ boundary }) => boundary === 'inside').length;
  const outside = probes.length - inside;
  if (inside === insideProbes && outside === outsideProbes) return [];
  return [
    {
      what: `there are ${inside} questions inside the boundary and ${outside} outside`,
      mend: `Ask ${insideProbes} inside and ${outsideProbes} outside, so that characters weigh the same.`,
    },
  ];
});

const kinds = characterRule('outside-kinds', 'advice', ({ probes }) => {
  const used = probes.flatMap((probe) =>
    probe.boundary === 'outside' && probe.kind !== undefined ? [probe.kind] : [],
  );
  const repeated = new Set(used.filter((kind, index) => used.indexOf(kind) !== index));
  return [...repeated].map((kind) => ({
    what: `several questions lie outside for the same kind of reason (${kind})`,
    mend: 'Choose questions that are outside for different reasons.',
  }));
});

const named = probeRule('outside-kind', 'error', (probe) => {
  if (probe.boundary === 'inside' || probe.kind !== undefined) return [];
  return [
    {
      what: 'the question is outside the boundary and has no kind',
      mend: 'Say of which kind the boundary is: era, universe, expertise, private or age.',
    },
  ];
});

const reasons = probeRule('outside-reason', 'advice', (probe) => {
  if (probe.boundary === 'inside' || probe.why !== undefined) return [];
  return [
    {
      what: 'the question is outside the boundary and has no why',
      mend: 'Say why the character cannot know.',
    },
  ];
});

export const probeRules: readonly LintRule[] = [mix, kinds, named, reasons];
