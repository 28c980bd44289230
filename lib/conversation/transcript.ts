import { z } from 'zod';
import { type CharacterId, characterId, type ProbeId } from '#lib/benchmark/identifiers.ts';
import type { CallKey } from '#lib/journal/call-key.ts';
import type { FailedCall, RepliedCall } from '#lib/journal/call-outcome.ts';
import { type ModelSlug, modelSlug } from '#lib/models/model-spec.ts';

/** One trial of one case with one candidate, within a run. */
export interface Trial {
  readonly candidate: ModelSlug;
  readonly character: CharacterId;
  readonly number: number;
}

/** What became of a probe. After a reply that failed, the rest of the conversation is skipped. */
export type TurnState =
  | { readonly state: 'replied'; readonly key: CallKey; readonly reply: RepliedCall }
  | { readonly state: 'failed'; readonly key: CallKey; readonly failure: FailedCall }
  | { readonly state: 'skipped' };

export interface Turn {
  readonly trial: Trial;
  /** 1 for the first probe of the case. */
  readonly position: number;
  readonly probe: ProbeId;
  readonly outcome: TurnState;
}

export const transcriptId = z.string().brand<'TranscriptId'>();
export type TranscriptId = z.infer<typeof transcriptId>;

/** Stable and readable, the same in every home: `candidate~character~trial`; no part can hold a tilde. */
export function transcriptIdOf(trial: Trial): TranscriptId {
  return transcriptId.parse(`${trial.candidate}~${trial.character}~${trial.number}`);
}

/** The trial behind a transcript id from a URL; undefined where it is none. */
export function parseTranscriptId(id: string): Trial | undefined {
  const [candidate, character, number, ...rest] = id.split('~');
  const parsed = z
    .tuple([modelSlug, characterId, z.string().regex(/^[1-9]\d{0,5}$/)])
    .safeParse([candidate, character, number]);
  if (!parsed.success || rest.length > 0) return undefined;
  return { candidate: parsed.data[0], character: parsed.data[1], number: Number(parsed.data[2]) };
}
