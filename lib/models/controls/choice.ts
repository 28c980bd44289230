import { createHash } from 'node:crypto';

/** One of a list, the same one for the same words at any time on any machine; lists are not empty. */
export function choose<T>(list: readonly [T, ...T[]], words: string, turn = 0): T {
  const start = createHash('sha256').update(words).digest().readUInt32BE(0);
  return list[(start + turn) % list.length] ?? list[0];
}
