import type { ModelSpec } from '#lib/models/model-spec.ts';
import type { ModelCheck } from '#lib/run/model-check-store.ts';
import type { ModelListing } from '#lib/services/contract.ts';
import { type Column, printable, table } from './table.ts';

/** What `models` prints as JSON. */
export function modelsDocument(models: readonly ModelListing[]) {
  return { models: models.map(modelDocument) };
}

export function modelDocument(listing: ModelListing) {
  const { slug, spec, builtIn, control, describes, missingSecret, lastCheck } = listing;
  return { slug, ...spec, builtIn, control, describes, missingSecret, lastCheck };
}

const columns: readonly Column<ModelListing>[] = [
  { title: 'model', align: 'left', text: ({ slug }) => slug },
  { title: 'provider', align: 'left', text: ({ spec }) => spec.provider },
  {
    title: 'what',
    align: 'left',
    text: ({ describes, spec, missingSecret }) =>
      `${describes ?? whereOf(spec)}${missingSecret === null ? '' : ` (${missingSecret} is not set)`}`,
  },
];

export function modelsText(models: readonly ModelListing[]): string {
  return table(columns, models);
}

function whereOf(spec: ModelSpec): string {
  switch (spec.provider) {
    case 'openai-compatible':
      return `${spec.model} at ${spec.baseUrl}`;
    case 'local':
      return spec.path;
    case 'scripted':
      return spec.script;
    case 'recorded':
      return spec.model;
  }
}

export function checkText(slug: string, check: ModelCheck): string {
  switch (check.state) {
    case 'waiting':
      return `${slug} has not been asked yet.`;
    case 'failed':
      return printable(`${slug} gave no answer (${check.kind}): ${check.message}`);
    case 'answered': {
      const { question, answer, latencyMs, inputTokens, outputTokens } = check;
      const tokens = `${inputTokens ?? '?'} tokens in, ${outputTokens ?? '?'} out`;
      return [
        `${slug} answered in ${Math.round(latencyMs)} ms (${tokens})`,
        `  ${printable(question)}`,
        `  ${printable(answer)}`,
      ].join('\n');
    }
  }
}
