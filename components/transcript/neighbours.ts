export interface Neighbours {
  /** 1 for the first; null where the transcript is not on the list. */
  readonly place: number | null;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Ids before and after a transcript on a list; from outside the list one comes to its first. */
export function neighboursOf(id: string, list: readonly { readonly id: string }[]): Neighbours {
  const at = list.findIndex((each) => each.id === id);
  const idAt = (index: number) => list[index]?.id ?? null;
  if (at === -1) return { place: null, previous: null, next: idAt(0) };
  return { place: at + 1, previous: at === 0 ? null : idAt(at - 1), next: idAt(at + 1) };
}
