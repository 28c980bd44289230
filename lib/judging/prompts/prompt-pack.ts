import { z } from 'zod';
import { contentHash } from '#lib/benchmark/content-hash.ts';
import { type Fault, InputError } from '#lib/benchmark/input-error.ts';
import type { Language } from '#lib/benchmark/language.ts';
import type { ChatMessage } from '#lib/models/chat-message.ts';
import type { Metric, MetricId, Question } from '../metric.ts';
import { metrics } from '../metrics/index.ts';
import { fillSlots, slotsOf } from './slots.ts';

const template = z.string().min(1, 'must not be empty');
const templates = z.strictObject({ en: template, zh: template });

const packShape = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/, 'use lower-case letters, digits and dashes'),
  source: z.string().optional(),
  license: z.string().optional(),
  'role-identity': templates,
  'role-knowledge': templates,
  'unknown-rejection': templates,
} satisfies Record<MetricId, typeof templates> & Record<'id' | 'source' | 'license', z.ZodType>);

/**
 * What judges are asked, by metric and language. `{name}` stands for a slot; a template must use each
 * slot of its metric and no other. Any other brace is itself.
 */
export const promptPack = packShape.superRefine((pack, context) => {
  for (const metric of metrics) {
    for (const language of ['en', 'zh'] as const) {
      for (const message of slotFaults(metric, pack[metric.id][language])) {
        context.addIssue({ code: 'custom', path: [metric.id, language], message });
      }
    }
  }
});
export type PromptPack = Readonly<z.infer<typeof promptPack>>;

function slotFaults({ id, slots }: Metric, text: string): readonly string[] {
  const used = slotsOf(text);
  const listed = slots.map((slot) => `{${slot}}`).join(' ');
  return [
    ...slots.filter((slot) => !used.includes(slot)).map((slot) => `the slot {${slot}} is missing`),
    ...used.filter((slot) => !slots.includes(slot)).map((slot) => `{${slot}} is no slot of ${id}`),
  ].map((fault) => `${fault}; it has ${listed}`);
}

/** A user's JSON. Throws an InputError with every fault; `from` is the file or field it came from. */
export function parsePromptPack(json: string, from: string): PromptPack {
  const parsed = promptPack.safeParse(parseJson(json, from));
  if (parsed.success) return parsed.data;
  throw new InputError(parsed.error.issues.map((issue) => faultOf(issue, from)));
}

function parseJson(json: string, from: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const mend = 'A prompt pack is one JSON object with an id and the templates by metric.';
    throw new InputError([{ where: from, what: `this is not JSON (${why})`, mend }]);
  }
}

function faultOf(issue: z.core.$ZodIssue, from: string): Fault {
  const path = issue.path.join('.');
  const mend =
    issue.code === 'unrecognized_keys'
      ? 'Take it out: a pack has id, source, license and the metrics.'
      : `Give ${path === '' ? 'an object' : path} as in the pack that comes with the program.`;
  return {
    where: from,
    ...(path === '' ? {} : { path }),
    what: issue.message,
    mend: issue.code === 'custom' ? 'Write each slot once or more, and no other.' : mend,
  };
}

/** Covers the whole pack, its id too. */
export function promptPackHash(pack: PromptPack): string {
  return contentHash(pack);
}

/** One user message, as the published scorer sends it. */
export function voteMessages(
  pack: PromptPack,
  metric: MetricId,
  language: Language,
  question: Question,
): readonly ChatMessage[] {
  return [{ role: 'user', content: fillSlots(pack[metric][language], question.slots) }];
}
