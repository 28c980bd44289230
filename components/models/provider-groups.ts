import type { ModelListing } from './model-listing.ts';

export const groups = ['openai-compatible', 'local', 'recorded', 'judge', 'control'] as const;
export type Group = (typeof groups)[number];

/** Under which heading a model stands: by provider, with the controls and the embedded judge apart. */
export function groupOf({ spec, control }: Pick<ModelListing, 'spec' | 'control'>): Group {
  if (spec.provider === 'scripted') return control ? 'control' : 'judge';
  return spec.provider;
}
