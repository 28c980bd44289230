import type { Turn } from '#lib/conversation/transcript.ts';
import type { StoredScore, StoredVote } from './result-store.ts';
import type { Recorder } from './stage.ts';

/** Keeps the scores of a walk, and counts what failed in it. */
export class ScoreCollector implements Recorder {
  readonly scores: StoredScore[] = [];
  gaps = 0;

  turn({ outcome }: Turn): void {
    if (outcome.state === 'failed') this.gaps += 1;
  }

  vote({ vote }: StoredVote): void {
    if (vote.reading.state === 'failed') this.gaps += 1;
  }

  score(score: StoredScore): void {
    this.scores.push(score);
  }
}

/** Hands everything on to all of them. */
export function recordTo(...recorders: readonly Recorder[]): Recorder {
  return {
    turn: (turn) => recorders.forEach((each) => void each.turn(turn)),
    vote: (vote) => recorders.forEach((each) => void each.vote(vote)),
    score: (score) => recorders.forEach((each) => void each.score(score)),
  };
}
