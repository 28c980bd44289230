import { randomInt } from 'node:crypto';
import { type RunId, runId } from '#lib/run/run-record.ts';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The day, for people, and six characters no one confuses: `2026-11-23-k7m2qx`. */
export function newRunId(nowMs: number): RunId {
  const day = new Date(nowMs).toISOString().slice(0, 10);
  const tail = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
  return runId.parse(`${day}-${tail}`);
}
