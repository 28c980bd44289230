import { describe, expect, it } from 'vitest';
import { bundle } from '#lib/interchange/bundle/bundle.ts';
import { bundleNames } from '#lib/interchange/bundle/bundle-files.ts';
import { checksumsOf } from '#lib/interchange/bundle/checksums.ts';
import type { ExportedFile } from '#lib/interchange/exported-file.ts';
import type { RunContent } from '#lib/interchange/run-content.ts';
import { tinyContent } from './tiny-content.fixture.ts';
import { verifyBundle } from './verify-bundle.ts';

const content = await tinyContent();
const files = bundle.write(content);

function bytesOf(list: readonly ExportedFile[]) {
  return new Map(list.map((file) => [file.path, Buffer.from(file.content)]));
}

/** A forger who knows about checksums. */
function forged(name: string, change: (text: string) => string) {
  const changed = files
    .filter(({ path }) => path !== 'SHA256SUMS')
    .map((file) => (file.path === name ? { ...file, content: change(file.content) } : file));
  expect(changed.find(({ path }) => path === name)?.content).not.toBe(
    files.find(({ path }) => path === name)?.content,
  );
  return bytesOf([...changed, { path: 'SHA256SUMS', content: checksumsOf(changed) }]);
}

describe('a bundle', () => {
  it('verifies by itself', async () => {
    expect(await verifyBundle(bytesOf(files))).toEqual({
      ok: true,
      checked: {
        calls: content.calls.length,
        votes: content.votes.length,
        scores: content.scores.length,
      },
      differences: [],
    });
    expect(content.votes.length).toBeGreaterThan(20);
  });

  it('has the same bytes whatever order the rows come in', () => {
    const turned: RunContent = {
      ...content,
      calls: content.calls.toReversed(),
      turns: content.turns.toReversed(),
      votes: content.votes.toReversed(),
      scores: content.scores.toReversed(),
    };
    expect(bundle.write(turned)).toEqual(files);
  });

  it('is refused for a run that has not ended', () => {
    expect(() => bundle.write({ ...content, scores: content.scores.slice(1) })).toThrow(
      'not ended',
    );
  });

  it.each(bundleNames)('shows a changed byte anywhere in %s', async (name) => {
    const intact = bytesOf(files).get(name) ?? Buffer.from('');
    const places = [0, 1, Math.floor(intact.length / 2), intact.length - 1];
    for (const place of places) {
      const bytes = Buffer.from(intact);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      const { ok, differences } = await verifyBundle(bytesOf(files).set(name, bytes));
      expect(ok, `byte ${place}`).toBe(false);
      expect(differences.length).toBeGreaterThan(0);
    }
  });

  it.each(bundleNames)(
    'shows white space, a mark or a piece added to or taken from %s',
    async (name) => {
      const text = bytesOf(files).get(name)?.toString() ?? '';
      for (const changed of [`${text}\n`, ` ${text}`, `\ufeff${text}`, text.trimEnd(), '']) {
        const { ok } = await verifyBundle(bytesOf(files).set(name, Buffer.from(changed)));
        expect(ok, JSON.stringify(changed.slice(0, 9))).toBe(false);
      }
    },
  );

  it.each(bundleNames)('shows that %s is missing, or called something else', async (name) => {
    const lacking = bytesOf(files);
    const bytes = lacking.get(name) ?? Buffer.from('');
    lacking.delete(name);
    const { ok, differences } = await verifyBundle(lacking);
    expect(ok).toBe(false);
    expect(differences.map(({ where }) => where)).toContain(name);
    expect((await verifyBundle(lacking.set(`${name}.txt`, bytes))).ok).toBe(false);
  });

  it('shows a file that does not belong', async () => {
    const { differences } = await verifyBundle(bytesOf(files).set('notes.txt', Buffer.from('x')));
    expect(differences[0]?.where).toBe('notes.txt');
  });
});

describe('a forged bundle with fitting checksums', () => {
  it.each<[name: string, file: string, change: (text: string) => string, where: RegExp]>([
    [
      'a score',
      'scores.jsonl',
      (text) => text.replace('"value":8', '"value":9'),
      /^scores.jsonl: first~ada~1 turn/,
    ],
    [
      'a verdict',
      'scores.jsonl',
      (text) => text.replace('"verdict":8', '"verdict":9'),
      /^scores.jsonl/,
    ],
    ['a score left out', 'scores.jsonl', (text) => text.replace(/^.*\n/, ''), /^scores.jsonl/],
    ['a score twice', 'scores.jsonl', (text) => text.replace(/^(.*\n)/, '$1$1'), /^scores.jsonl/],
    [
      'two scores that changed places',
      'scores.jsonl',
      (text) => text.replace(/^(.*\n)(.*\n)/, '$2$1'),
      /^scores.jsonl/,
    ],
    ['a reading', 'votes.jsonl', (text) => text.replace('"value":8', '"value":9'), /^votes.jsonl/],
    [
      'the order of identities',
      'votes.jsonl',
      (text) => text.replace(/"identities":\["([^"]*)","([^"]*)"/, '"identities":["$2","$1"'),
      /^votes.jsonl/,
    ],
    [
      'a judge reply',
      'calls.jsonl',
      (text) => text.replace('Sound.\\n8', 'Sound.\\n9'),
      /^scores.jsonl|^votes.jsonl/,
    ],
    [
      'a reply',
      'calls.jsonl',
      (text) => text.replace('I do work', 'We do work'),
      /^scores|^votes|^turns|^calls/,
    ],
    [
      'a reply, in the turns',
      'turns.jsonl',
      (text) => text.replace('I do work', 'We do work'),
      /^turns.jsonl/,
    ],
    [
      'a reply, last of its conversation',
      'calls.jsonl',
      (text) => text.replace('I do phone', 'We do phone'),
      /^scores|^votes|^turns|^calls/,
    ],
    [
      'a failure',
      'calls.jsonl',
      (text) => text.replace('Nothing came.', 'Something came.'),
      /^scores|^turns/,
    ],
    [
      'tokens',
      'calls.jsonl',
      (text) => text.replace('"inputTokens":100', '"inputTokens":10'),
      /^results.json/,
    ],
    [
      'totals',
      'results.json',
      (text) => text.replace(/"outputTokens":\d+/, '"outputTokens":1'),
      /^results.json: first/,
    ],
    [
      'whose call it was',
      'calls.jsonl',
      (text) => text.replace('"side":"judge"', '"side":"candidate"'),
      /^results|^calls/,
    ],
    [
      'an aggregate',
      'results.json',
      (text) => text.replace(/"value":8/, '"value":8.5'),
      /^results.json/,
    ],
    [
      'a result twice',
      'results.json',
      (text) => text.replace(/^\[(.*)\]/, '[$1,$1]'),
      /^results.json/,
    ],
    [
      'a price',
      'manifest.json',
      (text) => text.replace('"outputUsd":2', '"outputUsd":3'),
      /^results.json/,
    ],
    [
      'the seed',
      'manifest.json',
      (text) => text.replace('"seed":1', '"seed":2'),
      /^manifest.json: manifestHash/,
    ],
    [
      'the number of samples',
      'manifest.json',
      (text) => text.replace('"samples":2', '"samples":1'),
      /^manifest.json/,
    ],
    [
      'the suite',
      'suite.json',
      (text) => text.replace('reads letters', 'writes letters'),
      /^suite.json: hash/,
    ],
    [
      'the prompts',
      'prompts.json',
      (text) => text.replace('reply', 'answer'),
      /^manifest.json: plan.prompts/,
    ],
    [
      'a field beside the others',
      'manifest.json',
      (text) => text.replace('{', '{"extra":1,'),
      /^manifest.json/,
    ],
    ['spaces', 'results.json', (text) => text.replace(':', ': '), /^results.json/],
    ['no sense at all', 'calls.jsonl', () => '{"key":', /^calls.jsonl:1/],
  ])('shows %s', async (_, file, change, where) => {
    const { ok, differences } = await verifyBundle(forged(file, change));
    expect(ok).toBe(false);
    expect(differences[0]?.where).toMatch(where);
  });

  it('shows a call that the plan never asks', async () => {
    const key = 'f'.repeat(64);
    const spare = (text: string) => {
      const line = text.split('\n')[0] ?? '';
      return `${text}${line.replace(/"key":"[0-9a-f]{64}"/, `"key":"${key}"`)}\n`;
    };
    const { differences } = await verifyBundle(forged('calls.jsonl', spare));
    expect(differences.map(({ where }) => where)).toContain(`calls.jsonl: ${key}`);
  });

  it('shows a call that was taken out', async () => {
    const { ok, differences } = await verifyBundle(
      forged('calls.jsonl', (text) => text.replace(/^.*\n/, '')),
    );
    expect(ok).toBe(false);
    expect(
      differences.some(({ stored, where }) => stored === null && where.startsWith('calls')),
    ).toBe(true);
  });
});
