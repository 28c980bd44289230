import type { Vote } from './vote.ts';

/** Knowledge is a matter of degree: neighbouring numbers agree, and from this distance on they do not. */
const apartOutOf10 = 3;

/**
 * Whether the readable votes of some metric say different things, between judges or between one
 * judge's samples: another identity, declined against answered, or numbers three or more apart.
 */
export function disagree(votes: readonly Vote[]): boolean {
  const metrics = [...new Set(votes.map(({ metric }) => metric))];
  return metrics.some((metric) => differ(votes.filter((vote) => vote.metric === metric)));
}

function differ(votes: readonly Vote[]): boolean {
  const read = votes.flatMap(({ reading }) => (reading.state === 'read' ? [reading] : []));
  const [first] = read;
  if (first === undefined) return false;
  if (first.picked !== undefined) return read.some(({ picked }) => picked !== first.picked);
  const values = read.map(({ value }) => value);
  const spread = Math.max(...values) - Math.min(...values);
  return values.every((value) => value === 0 || value === 1) ? spread > 0 : spread >= apartOutOf10;
}
