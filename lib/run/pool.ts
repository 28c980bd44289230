/**
 * Runs `task` over all items, at most `width` at a time, in order. After a rejection no further item is
 * begun; it rejects with the first once everything begun has ended.
 */
export async function pool<T>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const rejected: unknown[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (rejected.length === 0) {
      const item = items[next];
      next += 1;
      if (item === undefined) return;
      try {
        await task(item);
      } catch (error) {
        rejected.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  if (rejected.length > 0) throw rejected[0];
}
