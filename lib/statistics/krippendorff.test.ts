import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, type RatedUnit, type ScaleLevel } from './krippendorff.ts';
import { seededRandom } from './random.ts';

const _ = undefined;

// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C: four observers, 12 units.
const PUBLISHED = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];

const FRACTIONS = [
  [2.5, 3, 9, _, 7.25, 1],
  [2.5, 4, 8, 2, 7.25, 1],
  [3, _, 9, 2, 6, _],
];

function units(raters: readonly (readonly (number | undefined)[])[]): readonly RatedUnit[] {
  return (raters[0] ?? []).map((_rating, unit) => ({
    cluster: `c${unit % 4}`,
    ratings: raters.map((ratings) => ratings[unit]),
  }));
}

const options = { seed: 1, resamples: 1_000 };

// krippendorff 0.8 (PyPI): krippendorff.alpha(reliability_data, level_of_measurement=level)
const PUBLISHED_ALPHA: readonly (readonly [ScaleLevel, number, string])[] = [
  ['nominal', 0.743421052631579, '0.743'],
  ['ordinal', 0.8153875037548814, '0.815'],
  ['interval', 0.8491071428571428, '0.849'],
];
const FRACTION_ALPHA: readonly (readonly [ScaleLevel, number])[] = [
  ['nominal', 0.43434343434343414],
  ['ordinal', 0.9637785800240674],
  ['interval', 0.970316301703163],
];

describe('krippendorffAlpha', () => {
  it.each(PUBLISHED_ALPHA)('of the published example at level %s', (level, exact, published) => {
    const result = krippendorffAlpha(units(PUBLISHED), level, options);
    expect(result.estimate).toBeCloseTo(exact, 12);
    expect(result.estimate?.toFixed(3)).toBe(published);
    expect(result.units).toBe(11);
    expect(result.interval?.low).toBeLessThan(exact);
    expect(result.interval?.high).toBeGreaterThan(exact);
  });

  it.each(FRACTION_ALPHA)('of fractions with gaps at level %s', (level, exact) => {
    expect(krippendorffAlpha(units(FRACTIONS), level, options).estimate).toBeCloseTo(exact, 12);
  });

  it('is 1 for raters who agree, and near 0 for raters who guess', () => {
    const random = seededRandom('guess');
    const agreed = units([PUBLISHED[1] ?? [], PUBLISHED[1] ?? []]);
    expect(krippendorffAlpha(agreed, 'ordinal', options).estimate).toBe(1);
    const guess = () => Array.from({ length: 2_000 }, () => random.integer(4));
    const guessed = krippendorffAlpha(units([guess(), guess()]), 'nominal', options).estimate;
    expect(Math.abs(guessed ?? Number.NaN)).toBeLessThan(0.05);
  });

  it('does not depend on the order of units and raters', () => {
    const turned = units([...PUBLISHED].reverse());
    const shuffled = seededRandom('units').shuffle(turned);
    expect(krippendorffAlpha(shuffled, 'ordinal', options)).toEqual(
      krippendorffAlpha(units(PUBLISHED), 'ordinal', options),
    );
  });

  it('takes names at the nominal level only', () => {
    const named = ['yes', 'no', 'yes'].map((said, index) => ({
      cluster: `c${index}`,
      ratings: [said, said, undefined],
    }));
    expect(krippendorffAlpha(named, 'nominal', options).estimate).toBe(1);
    expect(() => krippendorffAlpha(named, 'interval', options)).toThrow(/"no"/);
  });

  it('does not exist where nothing varies or nothing can be paired', () => {
    const same = units([
      [3, 3, 3],
      [3, 3, 3],
    ]);
    expect(krippendorffAlpha(same, 'interval', options)).toMatchObject({
      estimate: undefined,
      reason: 'undefined-statistic',
    });
    const single = units([[1, 2, 3]]);
    expect(krippendorffAlpha(single, 'interval', options)).toMatchObject({
      reason: 'no-observations',
      units: 0,
    });
  });
});
