import { z } from 'zod';
import { language } from '#lib/benchmark/language.ts';
import type { TranscriptQuery } from '#lib/run/list-transcripts.ts';
import { type TranscriptFilter, transcriptFilters } from '#lib/run/transcript-view.ts';

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0])]);
const many = z.union([z.string().transform((each) => [each]), z.array(z.string())]).catch([]);
// An empty choice of a form counts as none.
const text = one
  .transform((value) => (value === '' ? undefined : value))
  .optional()
  .catch(undefined);

const search = z.object({
  candidate: text,
  character: text,
  language: one.pipe(language).optional().catch(undefined),
  metric: text,
  only: many,
});

/** What an address asks of a run's transcripts; what is wrong in it counts as not said. */
export function readTranscriptQuery(params: Readonly<Record<string, unknown>>): TranscriptQuery {
  const { only, ...rest } = search.parse(params);
  const filters = transcriptFilters.filter((each) => only.includes(each));
  return { ...rest, filters };
}

/** The list of a run's transcripts that fit a query. */
export function transcriptListHref(run: string, query: TranscriptQuery): string {
  return withQuery(`/runs/${encodeURIComponent(run)}/transcripts`, query);
}

/** One transcript, which remembers the query so that its neighbours are those of the list. */
export function transcriptHref(run: string, transcript: string, query: TranscriptQuery): string {
  const path = `/runs/${encodeURIComponent(run)}/transcripts/${encodeURIComponent(transcript)}`;
  return withQuery(path, query);
}

/** The query with a filter set, or, where it was set, without it. */
export function toggled(query: TranscriptQuery, filter: TranscriptFilter): TranscriptQuery {
  const { filters } = query;
  return {
    ...query,
    filters: filters.includes(filter)
      ? filters.filter((each) => each !== filter)
      : [...filters, filter],
  };
}

function withQuery(path: string, query: TranscriptQuery): string {
  const params = new URLSearchParams();
  for (const name of ['candidate', 'character', 'language', 'metric'] as const) {
    const value = query[name];
    if (value !== undefined) params.set(name, value);
  }
  for (const filter of query.filters) params.append('only', filter);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
