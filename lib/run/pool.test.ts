import { expect, it } from 'vitest';
import { pool } from './pool.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const items = Array.from({ length: 12 }, (_, index) => index);

it('begins everything once and in order, so many at a time', async () => {
  const begun: number[] = [];
  let inside = 0;
  let most = 0;
  await pool(items, 5, async (item) => {
    begun.push(item);
    inside += 1;
    most = Math.max(most, inside);
    await turn();
    inside -= 1;
  });
  expect(begun).toEqual(items);
  expect(most).toBe(5);
});

it('begins nothing more after a rejection, and rejects with the first once all have ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const walk = pool(items, 3, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('first');
    await turn();
    ended.push(item);
    if (item === 2) throw new Error('second');
  });
  await expect(walk).rejects.toThrow('first');
  expect(begun).toEqual([0, 1, 2]);
  expect(ended).toEqual([0, 2]);
});

it('has nothing to do for no items, and no idle lanes for few', async () => {
  await pool([], 3, () => Promise.reject(new Error('asked')));
  const done: string[] = [];
  await pool(['only'], 100, async (item) => void done.push(item));
  expect(done).toEqual(['only']);
});
