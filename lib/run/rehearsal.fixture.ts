import { MemoryJournal } from '#lib/journal/memory-journal.ts';
import type { ChatModel, ChatReply, ChatRequest } from '#lib/models/chat-model.ts';
import { manifestHash } from '#lib/plan/run-plan.ts';
import type { RunRequestInput } from '#lib/plan/run-request.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import type { RunPorts } from './execute-run.ts';
import { MemoryResultStore } from './memory-result-store.ts';
import { MemoryUsageStore } from './memory-usage-store.ts';
import { type RunRecord, runRecord } from './run-record.ts';
import { tinyModels, tinyPack, tinyRun, tinySuite } from './tiny-run.fixture.ts';
import { VirtualClock } from './virtual-clock.fixture.ts';

/** One request as a model got it. */
export interface Asked {
  readonly slug: string;
  readonly request: ChatRequest;
  readonly signal: AbortSignal;
  /** 1 for the first request of the rehearsal. */
  readonly number: number;
}

export type Answer = (asked: Asked) => string | Promise<string>;

export function replyOf(text: string): ChatReply {
  const usage = { inputTokens: 1_000, outputTokens: 500 };
  return { text, finishReason: 'stop', usage, latencyMs: 1 };
}

/** A judge that always picks the first identity, says 7, and takes nothing for a refusal; candidates name the probe. */
export const goodAnswer: Answer = ({ slug, request: { reference } }) => {
  if (reference.purpose === 'check') return 'Yes.';
  if (reference.purpose === 'reply') return `${slug} on ${reference.probeId}`;
  if (reference.metric === 'role-knowledge') return 'Fair.\n7';
  if (reference.metric === 'unknown-rejection') return '0';
  return `The most suitable role is [${reference.identities[0]}].`;
};

/** Where a request belongs, in words: `first ada home`, `judge ada home role-identity`. */
export function placeOf({ slug, request: { reference } }: Asked): string {
  if (reference.purpose === 'check') return `${slug} check`;
  const metric = reference.purpose === 'vote' ? ` ${reference.metric}` : '';
  return `${slug} ${reference.characterId} ${reference.probeId}${metric}`;
}

/** Ports in memory with models that are played by `answer`. A journal given is gone on with. */
export class Rehearsal {
  readonly asked: string[] = [];
  readonly clock = new VirtualClock();
  readonly results = new MemoryResultStore();
  readonly journal: MemoryJournal;
  readonly ports: RunPorts;
  closed = 0;

  constructor(answer: Answer, journal = new MemoryJournal()) {
    this.journal = journal;
    this.ports = {
      registered: (slug) => tinyModels.find((each) => each.slug === slug),
      open: (spec) => this.#model(spec.provider === 'openai-compatible' ? spec.model : '', answer),
      journal,
      results: this.results,
      usage: new MemoryUsageStore(journal),
      suite: () => tinySuite,
      pack: () => tinyPack,
      clock: this.clock,
      random: seededRandom('jitter'),
    };
  }

  #model(slug: string, answer: Answer): ChatModel {
    return {
      complete: async (request, signal) => {
        signal.throwIfAborted();
        const asked = { slug, request, signal, number: this.asked.length + 1 };
        this.asked.push(placeOf(asked));
        return replyOf(await answer(asked));
      },
      close: async () => {
        this.closed += 1;
      },
    };
  }
}

export function recordOf(changes: Partial<RunRequestInput> = {}, id = 'run-one'): RunRecord {
  const { plan, settings } = tinyRun(changes);
  return runRecord.parse({
    id,
    plan,
    settings,
    manifestHash: manifestHash(plan),
    status: 'running',
    wish: 'run',
    message: null,
    createdAtMs: 1,
    startedAtMs: 1,
    finishedAtMs: null,
  });
}
