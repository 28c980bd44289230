/** Sorts by a list of values, the first that differs deciding; texts by code unit, the same on every machine. */
export function ordered<Item>(
  items: readonly Item[],
  place: (item: Item) => readonly (string | number)[],
): readonly Item[] {
  return items
    .map((item) => ({ item, place: place(item) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ item }) => item);
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}
