/** The value that stands most often; undefined where two lead equally, or where there is none. */
export function majority(values: readonly number[]): number | undefined {
  const [first, second] = byFrequency(values);
  if (first === undefined || first.count === second?.count) return undefined;
  return first.value;
}

/** The value that stands most often; among equals the one seen first. */
export function firstMostCommon(values: readonly number[]): number | undefined {
  return byFrequency(values)[0]?.value;
}

function byFrequency(values: readonly number[]) {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
