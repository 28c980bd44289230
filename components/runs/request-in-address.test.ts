import { describe, expect, it } from 'vitest';
import { runRequest } from '#lib/plan/run-request.ts';
import { requestInAddress } from './request-in-address.ts';

const read = (query: string) => {
  const params = new URLSearchParams(query);
  const names = [...new Set(params.keys())];
  return requestInAddress(Object.fromEntries(names.map((name) => [name, params.getAll(name)])));
};

describe('a run request in an address', () => {
  it('is the default request where nothing is said, but for what must be chosen', () => {
    const chosen = { suite: 'starter', candidates: ['a'], judges: ['b'] };
    const plain = runRequest.parse(chosen);
    expect(runRequest.parse({ ...requestInAddress({}), ...chosen })).toEqual(plain);
  });

  it.each([
    ['candidate=a&candidate=b&judge=c', { candidates: ['a', 'b'], judges: ['c'] }],
    ['candidate=a', { candidates: ['a'] }],
    ['trials=2&seed=7&limit=3&samples=5', { trials: 2, seed: 7, limit: 3, samples: 5 }],
    ['mask=false', { maskOwnName: false }],
    ['maxCost=0', { maxCostUsd: 0 }],
    ['judgeTemperature=0.1&topP=0.9', { judgeSampling: { temperature: 0.1 } }],
  ])('%s', (query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });

  it('takes what is wrong as not said', () => {
    const wrong = 'protocol=poetry&language=fr&trials=many&mask=perhaps&briefing=none&samples=';
    expect(read(wrong)).toEqual(requestInAddress({}));
  });
});
