import type { Trial } from '#lib/conversation/transcript.ts';
import type { StoredVote } from './result-store.ts';

/** Where a derived row belongs; the parts that a kind of row does not have are absent. */
export interface Place {
  readonly trial: Trial;
  readonly position: number;
  readonly metric?: string;
  readonly judge?: string;
  readonly sample?: number;
}

/** Candidate, character, trial number, position, metric, judge, sample: the order of every list of results. */
export function byPlace(a: Place, b: Place): number {
  return (
    byCodeUnit(a.trial.candidate, b.trial.candidate) ||
    byCodeUnit(a.trial.character, b.trial.character) ||
    a.trial.number - b.trial.number ||
    a.position - b.position ||
    byCodeUnit(a.metric ?? '', b.metric ?? '') ||
    byCodeUnit(a.judge ?? '', b.judge ?? '') ||
    (a.sample ?? 0) - (b.sample ?? 0)
  );
}

export function byVotePlace(a: StoredVote, b: StoredVote): number {
  return byPlace(votePlace(a), votePlace(b));
}

export function votePlace({ trial, position, vote }: StoredVote): Place {
  const { metric, judge, sample } = vote;
  return { trial, position, metric, judge, sample };
}

export function isSameTrial(a: Trial, b: Trial): boolean {
  return a.candidate === b.candidate && a.character === b.character && a.number === b.number;
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
