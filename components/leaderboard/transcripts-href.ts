import type { Language } from '#lib/benchmark/language.ts';
import type { BoardRow } from '#lib/leaderboard/board.ts';

/** The transcripts that a value on the board rests on. */
export function transcriptsHref(
  row: Pick<BoardRow, 'run' | 'slug'>,
  metric: string,
  language: Language | undefined,
): string {
  const query = new URLSearchParams({ candidate: row.slug });
  if (metric !== 'overall') query.set('metric', metric);
  if (language !== undefined) query.set('language', language);
  return `/runs/${encodeURIComponent(row.run)}/transcripts?${query}`;
}
