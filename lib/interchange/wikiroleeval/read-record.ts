import type { z } from 'zod';
import { pathText } from '#lib/benchmark/schema-faults.ts';
import type { MetricId } from '#lib/judging/metric.ts';
import { isRecordedScore } from '#lib/judging/recorded-reading.ts';
import { labelled, type RecordShape, recordShape } from './record-shape.ts';

/** A record whose parts fit each other. */
export interface RoleRecord {
  readonly shape: RecordShape;
  readonly system: string | undefined;
  readonly prompts: readonly string[];
  readonly rejectionLabels: readonly (0 | 1)[];
  /** In the order of the prompts, as far as they go; undefined where the record has no messages. */
  readonly replies: readonly string[] | undefined;
  /** One value a prompt; a metric that was not scored is absent. */
  readonly scores: Partial<Record<MetricId, readonly (number | null)[]>>;
}

export type ReadRecord =
  | { readonly state: 'read'; readonly record: RoleRecord }
  | { readonly state: 'bad'; readonly why: string };

export function readRecord(value: unknown): ReadRecord {
  const parsed = recordShape.safeParse(value);
  if (!parsed.success) return { state: 'bad', why: parsed.error.issues.map(issueText).join('; ') };
  const record = fitted(parsed.data);
  const why = misfit(record, parsed.data);
  return why === undefined ? { state: 'read', record } : { state: 'bad', why };
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${pathText(path)}: ${message}`;
}

function fitted(shape: RecordShape): RoleRecord {
  const messages = shape.messages ?? [];
  const asked = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  const said = messages.filter(({ role }) => role === 'assistant').map(({ content }) => content);
  const identity = labelled(shape, 'consist_scores');
  const knowledge = labelled(shape, 'knowledge_scores');
  const rejection = labelled(shape, 'reject_scores');
  const first = messages[0]?.role === 'system' ? messages[0].content : undefined;
  return {
    shape,
    system: [shape.system ?? undefined, first].find((text) => text !== undefined && text !== ''),
    prompts: shape.prompts ?? asked,
    rejectionLabels:
      labelled(shape, 'rejection_labels') ?? labelled(shape, 'rejection labels') ?? [],
    replies: shape.messages ? said : undefined,
    scores: {
      ...(identity === undefined ? {} : { 'role-identity': identity }),
      ...(knowledge === undefined ? {} : { 'role-knowledge': knowledge }),
      ...(rejection === undefined ? {} : { 'unknown-rejection': rejection }),
    },
  };
}

/** What in a record does not fit the rest of it; undefined where all does. */
function misfit(record: RoleRecord, shape: RecordShape): string | undefined {
  const { prompts, rejectionLabels, scores } = record;
  const count = prompts.length;
  if (count === 0) return 'there are no prompts and no user messages';
  if (rejectionLabels.length !== count) {
    return `there are ${rejectionLabels.length} rejection_labels for ${count} prompts`;
  }
  const evidence = labelled(shape, 'evidence');
  if (evidence !== undefined && evidence.length !== count) {
    return `there are ${evidence.length} evidence texts for ${count} prompts`;
  }
  return misfitScores(scores, count) ?? misfitMessages(shape, prompts);
}

function misfitScores(scores: RoleRecord['scores'], count: number): string | undefined {
  for (const metric of ['role-identity', 'role-knowledge', 'unknown-rejection'] as const) {
    const values = scores[metric];
    if (values === undefined) continue;
    if (values.length !== count) {
      return `there are ${values.length} scores of ${metric} for ${count} prompts`;
    }
    const off = values.find((value) => value !== null && !isRecordedScore(metric, value));
    if (off !== undefined) return `${off} is no score of ${metric}`;
  }
  return undefined;
}

/** After a system message, users and the role take turns, and the users say the prompts in order. */
function misfitMessages({ messages }: RecordShape, prompts: readonly string[]): string | undefined {
  const all = messages ?? [];
  const talk = all[0]?.role === 'system' ? all.slice(1) : all;
  for (const [index, { role, content }] of talk.entries()) {
    const expected = index % 2 === 0 ? 'user' : 'assistant';
    if (role !== expected) return `message ${index + 1} is by "${role}", not by "${expected}"`;
    if (role === 'user' && content !== prompts[index / 2]) {
      return `message ${index + 1} is not prompt ${index / 2 + 1}`;
    }
  }
  return undefined;
}
