import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('neighboursOf', () => {
  it.each([
    ['a', { place: 1, previous: null, next: 'b' }],
    ['b', { place: 2, previous: 'a', next: 'c' }],
    ['c', { place: 3, previous: 'b', next: null }],
    ['elsewhere', { place: null, previous: null, next: 'a' }],
  ])('%s', (id, expected) => {
    expect(neighboursOf(id, list)).toEqual(expected);
  });

  it('has none on an empty list', () => {
    expect(neighboursOf('a', [])).toEqual({ place: null, previous: null, next: null });
  });
});
