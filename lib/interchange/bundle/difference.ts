import type { JsonValue } from '#lib/benchmark/canonical-json.ts';
import { canonicalJson } from '#lib/benchmark/canonical-json.ts';

/** A place where a bundle is not what its own contents make it. `null`: not there. */
export interface Difference {
  readonly where: string;
  readonly stored: JsonValue;
  readonly recomputed: JsonValue;
}

/** Compares two lists of rows that a name tells apart; a name that comes twice is a difference too. */
export function rowDifferences<Row extends JsonValue>(
  file: string,
  stored: readonly Row[],
  recomputed: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Difference[] {
  const expected = new Map(recomputed.map((row) => [nameOf(row), row]));
  const seen = new Set<string>();
  const differences: Difference[] = [];
  for (const row of stored) {
    const name = nameOf(row);
    const other = seen.has(name) ? undefined : expected.get(name);
    seen.add(name);
    if (other !== undefined && canonicalJson(row) === canonicalJson(other)) continue;
    differences.push({ where: `${file}: ${name}`, stored: row, recomputed: other ?? null });
  }
  for (const [name, row] of expected) {
    if (seen.has(name)) continue;
    differences.push({ where: `${file}: ${name}`, stored: null, recomputed: row });
  }
  return differences;
}
