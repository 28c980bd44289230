/**
 * Rounds to decimals as Python's round(value, decimals) does: from the exact decimal expansion of the
 * double, and to the even digit only where the double lies exactly half-way (0.125, 0.375, 2.5;
 * not 2.675, which is a little less). NaN, infinities and −0 come back as they are.
 * Throws RangeError for decimals that are not a whole number from 0 to 99.
 */
export function roundHalfEven(value: number, decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 99) {
    throw new RangeError(`decimals is a whole number from 0 to 99, not ${decimals}.`);
  }
  // From 2^53 on every double is a whole number, and toFixed changes its notation at 1e21.
  if (!Number.isFinite(value) || value === 0 || Math.abs(value) >= 2 ** 53) return value;
  // toFixed is exact, and rounds a tie away from zero (ECMA-262, Number.prototype.toFixed).
  const awayFromZero = value.toFixed(decimals);
  if (!liesHalfWay(value, decimals)) return Number(awayFromZero);
  const isEven = /[02468]$/.test(awayFromZero);
  return Number(isEven ? awayFromZero : truncated(value, decimals));
}

/**
 * A tie ends in a 5 at the next decimal. A number with that many decimals at most has no more binary
 * places than that either, so scaling by 2^(decimals + 1), which is exact, makes it whole.
 */
function liesHalfWay(value: number, decimals: number): boolean {
  return Number.isInteger(value * 2 ** (decimals + 1)) && value.toFixed(decimals + 1).endsWith('5');
}

/** Only for ties, whose digit after the last kept one is the last they have. */
function truncated(value: number, decimals: number): string {
  return value.toFixed(decimals + 1).slice(0, -1);
}
