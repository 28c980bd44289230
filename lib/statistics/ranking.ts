export interface RankEntry {
  readonly id: string;
  readonly value: number | undefined;
  /** Both ends undefined where the value has no interval. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Best and worst rank that the intervals allow; 1 is first. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

export interface RankedEntry {
  readonly id: string;
  readonly rank: RankRange | undefined;
}

/**
 * The ranks that the intervals allow, more is better, in the order given (after Chiang et al. 2024,
 * Chatbot Arena, arXiv 2403.04132, section 5):
 *   best  = 1 + the number of entries whose low lies above my high;
 *   worst = the number of entries, myself included, whose high is not below my low.
 * Entries with the same interval share their range. An entry without a value has no rank and moves
 * nobody. A value without an interval could lie anywhere: it gets the whole range, and widens that of
 * the others by one at the worse end.
 */
export function rankRanges(entries: readonly RankEntry[]): readonly RankedEntry[] {
  const ranked = entries.filter(({ value }) => value !== undefined).map(bounds);
  return entries.map((entry) => {
    if (entry.value === undefined) return { id: entry.id, rank: undefined };
    const mine = bounds(entry);
    return {
      id: entry.id,
      rank: {
        best: 1 + ranked.filter(({ low }) => low > mine.high).length,
        worst: ranked.filter(({ high }) => high >= mine.low).length,
      },
    };
  });
}

function bounds({ low, high }: RankEntry): { readonly low: number; readonly high: number } {
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
}
