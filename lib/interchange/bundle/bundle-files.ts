import { canonicalJson, type JsonValue } from '#lib/benchmark/canonical-json.ts';
import type { RunPlan } from '#lib/plan/run-plan.ts';
import { manifestHash } from '#lib/plan/run-plan.ts';
import type { RunSettings } from '#lib/plan/run-settings.ts';
import type { ExportedFile } from '../exported-file.ts';
import type { RunContent } from '../run-content.ts';
import { checksumsName, checksumsOf } from './checksums.ts';
import { callRows, scoreRows, turnRows, voteRows } from './to-rows.ts';

export const bundleFormat = 'understudy-bundle';

/** Every file a bundle has, and none beside them. */
export const bundleNames = [
  'manifest.json',
  'suite.json',
  'prompts.json',
  'calls.jsonl',
  'turns.jsonl',
  'votes.jsonl',
  'scores.jsonl',
  'results.json',
  checksumsName,
] as const;
export type BundleName = (typeof bundleNames)[number];

/** A run as files. The same content gives the same bytes: rows sorted, JSON canonical. */
export function bundleFiles(content: RunContent): readonly ExportedFile[] {
  const files: readonly (ExportedFile & { readonly path: BundleName })[] = [
    { path: 'manifest.json', content: document(manifestOf(content.plan, content.settings)) },
    { path: 'suite.json', content: document(content.suite) },
    { path: 'prompts.json', content: document(content.pack) },
    { path: 'calls.jsonl', content: lines(callRows(content.calls)) },
    { path: 'turns.jsonl', content: lines(turnRows(content.turns)) },
    { path: 'votes.jsonl', content: lines(voteRows(content.votes)) },
    { path: 'scores.jsonl', content: lines(scoreRows(content.scores)) },
    { path: 'results.json', content: document([...content.results]) },
  ];
  return [...files, { path: checksumsName, content: checksumsOf(files) }];
}

function manifestOf(plan: RunPlan, settings: RunSettings) {
  return { format: bundleFormat, version: 1, plan, manifestHash: manifestHash(plan), settings };
}

function document(value: JsonValue): string {
  return `${canonicalJson(value)}\n`;
}

function lines(rows: readonly JsonValue[]): string {
  return rows.map(document).join('');
}
