import type { Estimate, ModelEstimate } from '#lib/plan/estimate.ts';
import { type Column, table } from './table.ts';

const columns: readonly Column<ModelEstimate>[] = [
  { title: 'model', align: 'left', text: ({ slug }) => slug },
  { title: 'as', align: 'left', text: ({ side }) => side },
  { title: 'calls', align: 'right', text: ({ calls }) => String(calls) },
  { title: 'input tokens', align: 'right', text: ({ inputTokens }) => String(inputTokens) },
  { title: 'output tokens', align: 'right', text: ({ outputTokens }) => String(outputTokens) },
  { title: 'cost', align: 'right', text: ({ costUsd }) => dollarText(costUsd) },
];

/** What a plan will ask, for people, model by model. */
export function estimateText(estimate: Estimate): string {
  return `${table(columns, estimate.perModel)}\n${estimateLine(estimate)}\n${estimate.basis}`;
}

export function estimateLine({ calls, inputTokens, outputTokens, costUsd }: Estimate): string {
  const cost = costUsd === null ? 'cost not known' : `about ${dollarText(costUsd)}`;
  return `${calls} calls, about ${inputTokens} tokens in and ${outputTokens} out, ${cost}`;
}

function dollarText(costUsd: number | null): string {
  return costUsd === null ? '—' : `$${costUsd.toFixed(4)}`;
}
