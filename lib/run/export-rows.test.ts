import { parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findExportFormat } from '#lib/interchange/export-formats.ts';
import type { RunContent } from '#lib/interchange/run-content.ts';
import { tinyContent } from './tiny-content.fixture.ts';

const content = await tinyContent();

const line = z.looseObject({
  candidate: z.string(),
  turn: z.enum(['replied', 'failed', 'skipped']),
  reply: z.string().nullable(),
  metric: z.string(),
  state: z.enum(['scored', 'unscored']),
  value: z.number().nullable(),
  reason: z.string().nullable(),
  votes: z.array(z.looseObject({ judge: z.string(), sample: z.number() })),
});

function written(format: string, run: RunContent): string {
  const [file, ...others] = findExportFormat(format)?.write(run) ?? [];
  expect(others).toEqual([]);
  expect(parse(file?.path ?? '').dir).toBe('');
  return file?.content ?? '';
}

/** RFC 4180, read back. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(field)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the exports of rows', () => {
  it('has one line of JSON a turn and metric, in the order of the run', () => {
    const lines = written('jsonl', content)
      .trimEnd()
      .split('\n')
      .map((text) => line.parse(JSON.parse(text)));
    expect(lines).toHaveLength(content.scores.length);
    expect(lines.map(({ votes }) => votes.length).reduce((a, b) => a + b)).toBe(
      content.votes.length,
    );
    const failed = lines.filter(({ turn }) => turn === 'failed');
    expect(failed.length).toBeGreaterThan(0);
    for (const { reply, state, value, reason } of failed) {
      expect({ reply, state, value, reason }).toEqual({
        reply: null,
        state: 'unscored',
        value: null,
        reason: 'reply-failed',
      });
    }
  });

  it('has the same rows as CSV, hostile replies made harmless', () => {
    const reply = '=HYPERLINK("http://x","y"),\r\n"z"';
    const turns = content.turns.map((turn) =>
      turn.outcome.state === 'replied'
        ? { ...turn, outcome: { ...turn.outcome, reply: { ...turn.outcome.reply, text: reply } } }
        : turn,
    );
    const [titles = [], ...rows] = fieldsOf(written('csv', { ...content, turns }));
    expect(rows).toHaveLength(content.scores.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([titles.length]));
    const replies = new Set(rows.map((row) => row[titles.indexOf('reply')]));
    expect(replies).toEqual(new Set([`'${reply}`, '']));
  });

  it('gives records of every conversation, with null where nothing is scored', () => {
    const records = written('wikiroleeval', content).trimEnd().split('\n');
    const parsed = records.map((text) =>
      z
        .looseObject({ messages: z.array(z.unknown()), knowledge_scores: z.array(z.unknown()) })
        .parse(JSON.parse(text)),
    );
    expect(parsed.map(({ messages }) => messages.length)).toEqual([7, 5]);
    expect(parsed.map(({ knowledge_scores }) => knowledge_scores)).toEqual([
      [8, 8, null],
      [8, 8, null],
    ]);
  });
});
