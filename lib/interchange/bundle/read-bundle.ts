import { z } from 'zod';
import { suite } from '#lib/benchmark/suite.ts';
import { promptPack } from '#lib/judging/prompts/prompt-pack.ts';
import { candidateResult } from '#lib/leaderboard/board.ts';
import { runPlan } from '#lib/plan/run-plan.ts';
import { runSettings } from '#lib/plan/run-settings.ts';
import { type BundleName, bundleFormat } from './bundle-files.ts';
import type { Difference } from './difference.ts';
import { callRow, scoreRow, turnRow, voteRow } from './rows.ts';

const manifest = z.strictObject({
  format: z.literal(bundleFormat),
  version: z.literal(1),
  plan: runPlan,
  manifestHash: z.string(),
  settings: runSettings,
});

/** A bundle's texts, by file name. */
export type BundleTexts = ReadonlyMap<string, string>;

/** A bundle as it says it is; nothing is checked but the shapes. */
export type StoredBundle = NonNullable<ReturnType<typeof readBundle>['bundle']>;

/** Parses every file; where one cannot be read there is no bundle, and the faults say where. */
export function readBundle(texts: BundleTexts) {
  const faults: Difference[] = [];
  const document = <Schema extends z.ZodType>(name: BundleName, schema: Schema) =>
    parse(name, texts.get(name) ?? '', schema, faults);
  const rows = <Schema extends z.ZodType>(name: BundleName, schema: Schema) =>
    linesOf(texts.get(name) ?? '').flatMap((line, index) => {
      const row = parse(`${name}:${index + 1}`, line, schema, faults);
      return row === undefined ? [] : [row];
    });
  const head = document('manifest.json', manifest);
  const cast = document('suite.json', suite);
  const pack = document('prompts.json', promptPack);
  const results = document('results.json', z.array(candidateResult));
  const tables = {
    calls: rows('calls.jsonl', callRow),
    turns: rows('turns.jsonl', turnRow),
    votes: rows('votes.jsonl', voteRow),
    scores: rows('scores.jsonl', scoreRow),
  };
  if (!head || !cast || !pack || !results || faults.length > 0) return { faults };
  return { faults, bundle: { manifest: head, suite: cast, pack, results, ...tables } };
}

/** The lines of a file; what stands behind the last line end is a line as well, if anything does. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function parse<Schema extends z.ZodType>(
  where: string,
  text: string,
  schema: Schema,
  faults: Difference[],
): z.output<Schema> | undefined {
  const parsed = schema.safeParse(json(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  const message = `cannot be read${path === '' ? '' : ` (${path})`}: ${issue?.message ?? 'not JSON'}`;
  faults.push({ where, stored: message, recomputed: null });
  return undefined;
}

/** undefined, which no schema takes, where the text is no JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
