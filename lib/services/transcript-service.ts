import type { Trial } from '#lib/conversation/transcript.ts';
import { parseTranscriptId } from '#lib/conversation/transcript.ts';
import { listTranscripts } from '#lib/run/list-transcripts.ts';
import { type RunId, runId } from '#lib/run/run-record.ts';
import { type TrialRows, viewTranscript } from '#lib/run/view-transcript.ts';
import type { TranscriptService } from './contract.ts';
import type { Stores } from './stores.ts';

export function transcriptService(stores: Stores): TranscriptService {
  const open = (id: string) => {
    const parsed = runId.safeParse(id);
    const run = parsed.success ? stores.runs.get(parsed.data) : undefined;
    const suite = run && stores.suites.get(run.plan.suite.hash);
    return run === undefined || suite === undefined ? undefined : { run, suite };
  };
  return {
    list: (id, query) => {
      const found = open(id);
      if (found === undefined) return [];
      return listTranscripts(found.run.plan, found.suite, rowsOf(stores, found.run.id), query);
    },
    get: (id, transcriptId) => {
      const found = open(id);
      const trial = parseTranscriptId(transcriptId);
      if (found === undefined || trial === undefined) return undefined;
      const rows = rowsOf(stores, found.run.id, trial);
      return viewTranscript(found.run, found.suite, trial, rows, (key) => stores.journal.find(key));
    },
  };
}

function rowsOf({ results }: Stores, run: RunId, trial?: Trial): TrialRows {
  return {
    turns: results.turns(run, trial),
    votes: results.votes(run, trial),
    scores: results.scores(run, trial),
  };
}
