/** A deterministic source of randomness: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1), with 53 random bits. */
  next(): number;
  /** Uniform in 0 … belowExclusive − 1, without modulo bias. At most 2^32, else RangeError. */
  integer(belowExclusive: number): number;
  /** A new array in random order; every order is equally likely. */
  shuffle<T>(items: readonly T[]): T[];
}

const WORD = 2 ** 32;

/**
 * sfc32 ("small fast counting" generator, 32 bit) by Chris Doty-Humphrey, from PractRand 0.94.
 * State: three mixed words and a counter (128 bits, period at least 2^32). As in PractRand the
 * counter starts at 1 and the first 15 outputs are thrown away. The three words are
 * MurmurHash3 (x86, 32 bit) of the seed's UTF-8 bytes with the hash seeds 1, 2 and 3.
 * A number as seed means its decimal string: 1 and '1' are the same seed.
 */
export function seededRandom(seed: string | number): Random {
  const word = sfc32(seed);
  const integer = (belowExclusive: number): number => {
    if (!Number.isInteger(belowExclusive) || belowExclusive < 1 || belowExclusive > WORD) {
      throw new RangeError(`integer() takes a whole number from 1 to 2^32, not ${belowExclusive}.`);
    }
    const accepted = WORD - (WORD % belowExclusive);
    let drawn = word();
    while (drawn >= accepted) drawn = word();
    return drawn % belowExclusive;
  };
  return {
    next: () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53,
    integer,
    shuffle: (items) => {
      const positions = shuffledPositions(items.length, integer);
      return items
        .map((item, index) => ({ item, position: positions[index] ?? index }))
        .sort((a, b) => a.position - b.position)
        .map(({ item }) => item);
    },
  };
}

/** One integer that belongs to this seed: the first that its generator draws. */
export function seededInteger(seed: string, belowExclusive: number): number {
  return seededRandom(seed).integer(belowExclusive);
}

function sfc32(seed: string | number): () => number {
  const bytes = new TextEncoder().encode(String(seed));
  let a = murmur3(bytes, 1);
  let b = murmur3(bytes, 2);
  let c = murmur3(bytes, 3);
  let counter = 1;
  const word = () => {
    const output = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + output) | 0;
    return output >>> 0;
  };
  for (let discarded = 0; discarded < 15; discarded += 1) word();
  return word;
}

/** Fisher–Yates on positions. */
function shuffledPositions(length: number, integer: (below: number) => number): Uint32Array {
  const positions = Uint32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = integer(last + 1);
    const kept = positions[last] ?? last;
    positions[last] = positions[other] ?? other;
    positions[other] = kept;
  }
  return positions;
}

/** MurmurHash3_x86_32 by Austin Appleby (public domain); unsigned 32 bits. */
export function murmur3(bytes: Uint8Array, seed: number): number {
  const mixed = (block: number) => {
    const product = Math.imul(block, 0xcc9e2d51);
    return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
  };
  const whole = bytes.length - (bytes.length % 4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = seed | 0;
  for (let at = 0; at < whole; at += 4) {
    hash ^= mixed(view.getInt32(at, true));
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let at = bytes.length - 1; at >= whole; at -= 1) tail = (tail << 8) | view.getUint8(at);
  hash ^= mixed(tail) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
