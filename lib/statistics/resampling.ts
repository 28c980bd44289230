import { seededRandom } from './random.ts';

const REMEMBERED = 4;

/**
 * Which clusters each resample draws, row by row: entry `row * clusters + k` is a cluster's index.
 * Candidates of one board have the same clusters, so they share one matrix; this saves most of the
 * time and compares them on the same resamples.
 */
export const resampleIndexes = remembered((seed, clusters, resamples) => {
  if (clusters > 65_536) {
    throw new RangeError(`At most 65,536 clusters can be resampled, not ${clusters}.`);
  }
  const random = seededRandom(seed);
  return Uint16Array.from({ length: clusters * resamples }, () => random.integer(clusters));
}, 'bootstrap');

/** Random signs, −1 or 1, row by row: entry `row * clusters + k` belongs to a cluster. */
export const signFlips = remembered((seed, clusters, flips) => {
  const random = seededRandom(seed);
  return Int8Array.from({ length: clusters * flips }, () => 2 * random.integer(2) - 1);
}, 'sign-flip');

type Draw<T> = (seed: string, clusters: number, rows: number) => T;

/**
 * Keeps the last few matrices. A pure function's memory: it changes the time, never a result, and
 * its readers must not write to what it returns. The purpose keeps the streams of one seed apart.
 */
function remembered<T>(draw: Draw<T>, purpose: string) {
  const recent = new Map<string, T>();
  return (seed: string | number, clusters: number, rows: number): T => {
    const key = `${purpose}/${clusters}/${rows}/${seed}`;
    const matrix = recent.get(key) ?? draw(key, clusters, rows);
    recent.delete(key);
    recent.set(key, matrix);
    for (const oldest of recent.keys()) {
      if (recent.size <= REMEMBERED) break;
      recent.delete(oldest);
    }
    return matrix;
  };
}
