import { type Fault, faultLine } from '#lib/benchmark/input-error.ts';
import type { Finding } from '#lib/benchmark/lint/finding.ts';
import type { SuiteSummary } from '#lib/benchmark/suite.ts';
import { type Column, printable, table } from './table.ts';

const columns: readonly Column<SuiteSummary>[] = [
  { title: 'suite', align: 'left', text: ({ id }) => id },
  { title: 'version', align: 'left', text: ({ version }) => version },
  { title: 'hash', align: 'left', text: ({ hash }) => hash.slice(0, 12) },
  { title: 'characters', align: 'right', text: ({ characters }) => String(characters) },
  { title: 'probes', align: 'right', text: ({ probes }) => String(probes) },
  { title: 'en', align: 'right', text: ({ languages }) => String(languages.en) },
  { title: 'zh', align: 'right', text: ({ languages }) => String(languages.zh) },
  { title: 'title', align: 'left', text: ({ title }) => title },
];

export function suitesText(suites: readonly SuiteSummary[]): string {
  return table(columns, suites);
}

export function lintText(
  suite: string,
  faults: readonly Fault[],
  findings: readonly Finding[],
): string {
  const errors = faults.length + findings.filter(({ level }) => level === 'error').length;
  const advice = findings.filter(({ level }) => level === 'advice').length;
  return [
    ...faults.map((fault) => printable(faultLine(fault))),
    ...findings.map(findingLine),
    `${suite}: ${errors} errors, ${advice} pieces of advice`,
  ].join('\n');
}

function findingLine({ rule, level, character, probe, what, mend }: Finding): string {
  const place = [character, probe].filter((part) => part !== null).join('/');
  return printable(`${level} ${place === '' ? 'suite' : place}: ${what}. ${mend} (${rule})`);
}
