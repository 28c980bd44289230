import { describe, expect, it } from 'vitest';
import { keepTrying } from './keep-trying.ts';

const clock = { sleep: () => Promise.resolve() };

function failing(times: number) {
  let written = 0;
  return {
    attempts: () => written,
    write: async () => {
      written += 1;
      if (written <= times) throw new Error(`failure ${written}`);
      return 'kept';
    },
  };
}

describe('keepTrying', () => {
  it('survives a failure that passes', async () => {
    const { write, attempts } = failing(4);
    await expect(keepTrying(write, clock, new AbortController().signal)).resolves.toBe('kept');
    expect(attempts()).toBe(5);
  });

  it('throws the last error of a failure that stays', async () => {
    const { write } = failing(5);
    await expect(keepTrying(write, clock, new AbortController().signal)).rejects.toThrow(
      'failure 5',
    );
  });

  it('tries once when the run is being given up', async () => {
    const { write, attempts } = failing(1);
    await expect(keepTrying(write, clock, AbortSignal.abort())).rejects.toThrow('failure 1');
    expect(attempts()).toBe(1);
  });
});
