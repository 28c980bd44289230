import type { Language } from '#lib/benchmark/language.ts';
import type { Boundary } from '#lib/benchmark/probe.ts';
import type { Score } from '#lib/judging/score.ts';

/** A turn's score with what aggregates are taken over. */
export interface ScoredTurn {
  readonly candidate: string;
  readonly character: string;
  readonly language: Language;
  readonly boundary: Boundary;
  readonly trial: number;
  readonly position: number;
  readonly metric: string;
  readonly score: Score;
}
