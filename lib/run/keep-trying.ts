import { JournalError } from '#lib/journal/journal-error.ts';
import type { Clock } from './clock.ts';

const attempts = 5;
const pauseMs = 1_000;

/**
 * Writes what must not be lost: a reply that was paid for. A disk that is full or a file that is locked may be
 * free again in a moment, so it is tried some more before the last error is thrown.
 */
export async function keepTrying<T>(
  write: () => Promise<T>,
  clock: Pick<Clock, 'sleep'>,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      // A step against the journal's rules fails the same way every time.
      const isHopeless = error instanceof JournalError;
      if (isHopeless || attempt === attempts || signal.aborted) throw error;
      await clock.sleep(pauseMs, signal).catch(() => undefined);
    }
  }
}
