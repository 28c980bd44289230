import { describe, expect, it } from 'vitest';
import { murmur3, seededInteger, seededRandom } from './random.ts';

describe('murmur3', () => {
  // python3 -c "import mmh3; print(mmh3.hash('test'.encode(), 0, signed=False))" (mmh3 5)
  it.each([
    ['', 0, 0],
    ['', 1, 1364076727],
    ['a', 1, 1485495528],
    ['test', 0, 3127628307],
    ['Hello, world!', 0, 3224780355],
    ['小说人物', 2, 3197295715],
  ])('hashes %j with seed %i as the reference does', (text, seed, expected) => {
    expect(murmur3(new TextEncoder().encode(text), seed)).toBe(expected);
  });
});

describe('seededRandom', () => {
  // sfc32 written down again in Python, seeded with mmh3.hash(seed, 1), (seed, 2), (seed, 3).
  it.each([
    ['1', [654929633, 2571868010, 1806843736, 637261191], 0.1524876922280317],
    ['audition', [3459073366, 1564317495, 3329023698, 3557265399], 0.8053782758431214],
  ])('draws the words of sfc32 for the seed %s', (seed, words, firstNext) => {
    const random = seededRandom(seed);
    expect(words.map(() => random.integer(2 ** 32))).toEqual(words);
    expect(seededRandom(seed).next()).toBe(firstNext);
  });

  it('takes a number for its decimal string', () => {
    expect(seededRandom(7).next()).toBe(seededRandom('7').next());
    expect(seededRandom(7).next()).not.toBe(seededRandom(8).next());
  });

  it('spreads integers evenly over their range', () => {
    const random = seededRandom('even');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 60_000; draw += 1) {
      const face = random.integer(6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    // Standard deviation of each count is 91.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('stays in [0, 1) with the mean of a uniform variable', () => {
    const random = seededRandom('uniform');
    const values = Array.from({ length: 10_000 }, () => random.next());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.015);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('refuses integer(%d)', (below) => {
    expect(() => seededRandom(1).integer(below)).toThrow(RangeError);
  });

  it('shuffles into every order about as often, and leaves its input alone', () => {
    const items: readonly string[] = Object.freeze(['a', 'b', 'c']);
    const random = seededRandom('orders');
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6_000; draw += 1) {
      const order = random.shuffle(items).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(140);
  });
});

describe('seededInteger', () => {
  it('depends on the seed alone', () => {
    expect(seededInteger('vote/1', 1_000)).toBe(seededInteger('vote/1', 1_000));
    const drawn = new Set(Array.from({ length: 50 }, (_, i) => seededInteger(`vote/${i}`, 1_000)));
    expect(drawn.size).toBeGreaterThan(40);
  });
});
