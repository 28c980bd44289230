import type { Score } from '#lib/judging/score.ts';
import type { Reading } from '#lib/judging/vote.ts';
import { packLineup } from './lineup.ts';
import type { RowIds } from './row-ids.ts';
import { packText, type StoredText } from './stored-text.ts';

/** `lineup` and `shown` of a vote; call it within a write. */
export function lineupColumns(
  identities: readonly string[],
  ids: RowIds,
): [lineup: number | null, shown: Uint8Array | null] {
  if (identities.length === 0) return [null, null];
  const { offered, shown } = packLineup(identities);
  return [ids.nameId(offered), shown];
}

/** `state`, `value`, `picked`, `error_kind` and `note` of a vote. */
export function readingColumns(
  reading: Reading,
): [string, number | null, StoredText | null, string | null, StoredText | null] {
  switch (reading.state) {
    case 'read': {
      const picked = reading.picked === undefined ? null : packText(reading.picked);
      return ['read', reading.value, picked, null, null];
    }
    case 'unread':
      return ['unread', null, null, null, packText(reading.why)];
    case 'failed':
      return ['failed', null, null, reading.kind, packText(reading.message)];
  }
}

/** `value`, `verdict`, `reason` and `detail` of a score. */
export function scoreColumns(
  score: Score,
): [number | null, number | null, string | null, StoredText | null] {
  if (score.state === 'scored') return [score.value, score.verdict, null, null];
  return [null, null, score.reason, packText(score.detail)];
}
