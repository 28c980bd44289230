import { canonicalJson } from '#lib/benchmark/canonical-json.ts';
import { hashOf } from '#lib/benchmark/suite-hash.ts';
import { bundleFiles } from '#lib/interchange/bundle/bundle-files.ts';
import { checksumsName } from '#lib/interchange/bundle/checksums.ts';
import { type Difference, rowDifferences } from '#lib/interchange/bundle/difference.ts';
import { type BundleBytes, fileDifferences } from '#lib/interchange/bundle/file-differences.ts';
import { readBundle, type StoredBundle } from '#lib/interchange/bundle/read-bundle.ts';
import type { ScoreRow, TurnRow, VoteRow } from '#lib/interchange/bundle/rows.ts';
import { scoreRows, turnRows, voteRows } from '#lib/interchange/bundle/to-rows.ts';
import type { RunContent } from '#lib/interchange/run-content.ts';
import { promptPackHash } from '#lib/judging/prompts/prompt-pack.ts';
import { aggregateRun } from '#lib/leaderboard/aggregate-run.ts';
import { manifestHash } from '#lib/plan/run-plan.ts';
import { BundledCalls, usageCounts } from './bundled-calls.ts';
import { deriveRun } from './derive-run.ts';
import { scoredTurns } from './scored-turns.ts';
import { usageBy } from './usage.ts';

export interface Verification {
  readonly ok: boolean;
  readonly checked: { readonly calls: number; readonly votes: number; readonly scores: number };
  readonly differences: readonly Difference[];
}

/**
 * Recomputes a whole bundle from its plan, suite, prompts and calls, with no network, and compares: first
 * what each row says, then every byte. Never throws for what stands in the files.
 */
export async function verifyBundle(files: BundleBytes): Promise<Verification> {
  const onDisk = fileDifferences(files);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = new Map([...files].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const { faults, bundle } = readBundle(texts);
  if (bundle === undefined) return verdict(nothing, [...onDisk, ...faults]);
  const hashes = hashDifferences(bundle);
  if (hashes.length > 0) return verdict(nothing, [...hashes, ...onDisk]);
  try {
    const { checked, differences } = await recompute(bundle, texts);
    return verdict(checked, [...differences, ...onDisk]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unworkable = { where: 'manifest.json', stored: 'a plan', recomputed: message };
    return verdict(nothing, [unworkable, ...onDisk]);
  }
}

const nothing = { calls: 0, votes: 0, scores: 0 };

function verdict(
  checked: Verification['checked'],
  differences: readonly Difference[],
): Verification {
  return { ok: differences.length === 0, checked, differences };
}

/** Whether plan, suite and prompts are the ones that the plan and its hash name. */
function hashDifferences({ manifest, suite, pack }: StoredBundle): readonly Difference[] {
  const { plan } = manifest;
  const { hash, characters, ...header } = suite;
  const { id, version } = suite;
  const pairs = [
    ['manifest.json: manifestHash', manifest.manifestHash, manifestHash(plan)],
    ['suite.json: hash', hash, hashOf(header, characters)],
    ['manifest.json: plan.suite', { ...plan.suite }, { id, version, hash }],
    [
      'manifest.json: plan.prompts',
      { ...plan.prompts },
      { id: pack.id, hash: promptPackHash(pack) },
    ],
  ] as const;
  return pairs.flatMap(([where, stored, recomputed]) =>
    canonicalJson(stored) === canonicalJson(recomputed) ? [] : [{ where, stored, recomputed }],
  );
}

async function recompute(bundle: StoredBundle, texts: ReadonlyMap<string, string>) {
  const { plan, settings } = bundle.manifest;
  const calls = new BundledCalls(bundle.calls);
  const derived = await deriveRun(plan, bundle.suite, bundle.pack, calls.ask);
  const results = aggregateRun(
    plan,
    scoredTurns(plan, bundle.suite, derived.scores),
    usageBy(usageCounts(bundle.calls), settings.prices),
  );
  const again: RunContent = { ...bundle, ...derived, plan, settings, results };
  const rows = differingRows(bundle, again, calls);
  const differences = rows.length > 0 ? rows : differingBytes(texts, again);
  const { votes, scores } = derived;
  return {
    checked: { calls: calls.answered, votes: votes.length, scores: scores.length },
    differences,
  };
}

const turnName = (row: Pick<TurnRow, 'candidate' | 'character' | 'trial' | 'position'>) =>
  `${row.candidate}~${row.character}~${row.trial} turn ${row.position}`;
const scoreName = (row: ScoreRow) => `${turnName(row)} ${row.metric}`;
const voteName = (row: VoteRow) =>
  `${turnName(row)} ${row.metric} ${row.judge} sample ${row.sample}`;

function differingRows(
  stored: StoredBundle,
  again: RunContent,
  calls: BundledCalls,
): readonly Difference[] {
  return [
    ...rowDifferences('scores.jsonl', stored.scores, scoreRows(again.scores), scoreName),
    ...rowDifferences('votes.jsonl', stored.votes, voteRows(again.votes), voteName),
    ...rowDifferences('turns.jsonl', stored.turns, turnRows(again.turns), turnName),
    ...rowDifferences('results.json', stored.results, again.results, ({ slug }) => slug),
    ...calls.differences(),
  ];
}

/** What says the same in other bytes: spaces, the order of members, a row that comes twice. */
function differingBytes(
  texts: ReadonlyMap<string, string>,
  again: RunContent,
): readonly Difference[] {
  return bundleFiles(again)
    .filter(({ path, content }) => path !== checksumsName && texts.get(path) !== content)
    .map(({ path }) => ({
      where: path,
      stored: 'other bytes that say the same',
      recomputed: 'the bytes an export writes',
    }));
}
