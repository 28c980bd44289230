import { contentHash } from '#lib/benchmark/content-hash.ts';
import { InputError } from '#lib/benchmark/input-error.ts';
import type { Suite } from '#lib/benchmark/suite.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import { metrics } from '#lib/judging/metrics/index.ts';
import { promptPackHash } from '#lib/judging/prompts/prompt-pack.ts';
import { understudyPrompts } from '#lib/judging/prompts/understudy.ts';
import { recordedReplyText } from '#lib/judging/recorded-reading.ts';
import { type ModelSlug, modelSlug } from '#lib/models/model-spec.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import type { ImportedRun } from '../import-format.ts';
import type { RoleRecord } from './read-record.ts';

/** One model's records, in the order of the suite's characters. */
export interface RecordedCandidate {
  readonly slug: ModelSlug;
  /** The file's stem, for people. */
  readonly model: string;
  /** Content hash of the file. */
  readonly source: string;
  readonly records: readonly RoleRecord[];
}

const recordedJudge = modelSlug.parse('recorded-judge');

/**
 * Recorded conversations as a run of protocol `paper`: its candidates and its judge are recordings, and what
 * they say to each call of the plan stands in the records. Where nothing was scored every turn is
 * `missing`, until another judge is given the transcripts.
 */
export function recordedRun(suite: Suite, candidates: readonly RecordedCandidate[]): ImportedRun {
  requireOneVerdictAReply(candidates);
  const places = new Map(suite.characters.map(({ id }, index) => [id, index]));
  const bySlug = new Map<string, RecordedCandidate>(candidates.map((each) => [each.slug, each]));
  return {
    plan: planOf(suite, candidates),
    settings: { concurrency: 8, maxCostUsd: null, prices: {} },
    outcomeOf({ request: { reference } }, { candidate }) {
      if (reference.purpose === 'check') return undefined;
      const place = places.get(reference.characterId);
      const record = place === undefined ? undefined : bySlug.get(candidate)?.records[place];
      const turn = Number(reference.probeId.slice(1)) - 1;
      if (record === undefined) return undefined;
      if (reference.purpose === 'reply') return replyAt(record, turn);
      return replied(recordedReplyText(scoreAt(record, reference.metric, turn)));
    },
  };
}

function planOf(suite: Suite, candidates: readonly RecordedCandidate[]): RunPlan {
  const { id, version, hash } = suite;
  const source = contentHash(candidates.map((each) => each.source));
  return {
    format: 1,
    suite: { id, version, hash },
    cases: suite.characters.map((each) => ({
      character: each.id,
      probes: each.probes.map((probe) => probe.id),
    })),
    candidates: candidates.map((each) => ({
      slug: each.slug,
      identity: { provider: 'recorded', source: each.source, model: each.model },
    })),
    panel: [
      {
        slug: recordedJudge,
        identity: { provider: 'recorded', source, model: 'wikiroleeval' },
        samples: 1,
      },
    ],
    metrics: metrics.map((metric) => metric.id),
    protocol: 'paper',
    prompts: { id: understudyPrompts.id, hash: promptPackHash(understudyPrompts) },
    trials: 1,
    seed: 1,
    sampling: { candidate: {}, judge: {} },
    briefing: 'suite',
    maskOwnName: false,
    replies: 'stored',
  };
}

/** Scores without a conversation are kept, with replies of which nothing is known. */
function replyAt({ replies, scores }: RoleRecord, turn: number): CallOutcome | undefined {
  if (replies === undefined) return Object.keys(scores).length === 0 ? undefined : replied('');
  const text = replies[turn];
  return text === undefined ? undefined : replied(text);
}

function scoreAt({ scores }: RoleRecord, metric: string, turn: number): number | null {
  const found = Object.entries(scores).find(([id]) => id === metric);
  return found?.[1]?.[turn] ?? null;
}

function replied(text: string): CallOutcome {
  return {
    status: 'replied',
    text,
    finishReason: 'stop',
    inputTokens: null,
    outputTokens: null,
    latencyMs: 0,
    attempts: 1,
  };
}

/** A recorded judge says one thing to one reply: two files with the same reply and other scores are two judges. */
function requireOneVerdictAReply(candidates: readonly RecordedCandidate[]): void {
  const said = new Map<string, string>();
  for (const { model, records } of candidates) {
    for (const [place, record] of records.entries()) {
      for (const turn of record.prompts.keys()) {
        const key = JSON.stringify([place, turn, replyAt(record, turn)]);
        const verdicts = metrics.map(({ id }) => scoreAt(record, id, turn)).join(' ');
        if ((said.get(key) ?? verdicts) === verdicts) said.set(key, verdicts);
        else throw new InputError([twoVerdicts(model, place + 1, turn + 1)]);
      }
    }
  }
}

function twoVerdicts(model: string, record: number, turn: number) {
  return {
    where: model,
    what: `record ${record}, turn ${turn} has the same reply as another file, and other scores`,
    mend: 'Import the files one by one.',
  };
}
