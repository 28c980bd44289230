import type { Verification } from '#lib/run/verify-bundle.ts';
import { printable } from './table.ts';

const shownDifferences = 20;
const shownCharacters = 160;

export function verificationText({ ok, checked, differences }: Verification): string {
  const counts = `${checked.calls} calls, ${checked.votes} votes, ${checked.scores} scores recomputed`;
  if (ok) return `The bundle holds: ${counts}, all as stored.`;
  const shown = differences
    .slice(0, shownDifferences)
    .map(({ where, stored, recomputed }) =>
      [
        `  ${printable(where)}`,
        `    stored     ${short(stored)}`,
        `    recomputed ${short(recomputed)}`,
      ].join('\n'),
    );
  const more = differences.length - shown.length;
  return [
    `The bundle does not hold: ${differences.length} differences (${counts}).`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more (--json shows all)`] : []),
  ].join('\n');
}

function short(value: unknown): string {
  const text = printable(JSON.stringify(value));
  return text.length <= shownCharacters ? text : `${text.slice(0, shownCharacters)}…`;
}
