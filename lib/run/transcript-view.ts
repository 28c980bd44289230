import type { Character } from '#lib/benchmark/character.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import type { TranscriptId, Trial, TurnState } from '#lib/conversation/transcript.ts';
import type { Score } from '#lib/judging/score.ts';
import type { Vote } from '#lib/judging/vote.ts';

/** A vote with the judge's reply as it came; null while it is not there. */
export interface VoteView extends Vote {
  readonly rawReply: string | null;
  /** The judge's reply ended at its token limit. */
  readonly cutOff: boolean;
  readonly judgesItself: boolean;
}

export interface TurnView {
  readonly position: number;
  readonly probe: Probe;
  readonly outcome: TurnState | { readonly state: 'pending' };
  readonly scores: readonly { readonly metric: string; readonly score: Score }[];
  readonly votes: readonly VoteView[];
  /** The judges (or one judge's samples) read different things out of this reply. */
  readonly disagreement: boolean;
}

export interface TranscriptView {
  readonly id: TranscriptId;
  readonly runId: string;
  readonly trial: Trial;
  readonly character: Character;
  /** What the candidate was told about its role. */
  readonly system: string;
  readonly turns: readonly TurnView[];
}

/** A line in a list of transcripts. */
export interface TranscriptSummary {
  readonly id: TranscriptId;
  readonly trial: Trial;
  readonly characterName: string;
  readonly language: string;
  readonly turns: number;
  readonly failed: number;
  readonly unscored: number;
  readonly disagreements: number;
  /** Mean per metric over the scored turns; absent where none is scored. */
  readonly means: Readonly<Record<string, number>>;
}

export const transcriptFilters = ['failed', 'unscored', 'disagree', 'outside'] as const;
export type TranscriptFilter = (typeof transcriptFilters)[number];
