import { describe, expect, it } from 'vitest';
import type { Imported } from '#lib/interchange/import-format.ts';
import type { RunContent } from '#lib/interchange/run-content.ts';
import { wikiRoleEvalExport } from '#lib/interchange/wikiroleeval/export-records.ts';
import { wikiRoleEvalImport } from '#lib/interchange/wikiroleeval/import-records.ts';
import {
  baizhi,
  evidence,
  jsonl,
  marie,
  read,
  rejection_labels,
  role_consist_cands,
  scored,
  withTalk,
} from '#lib/interchange/wikiroleeval/records.fixture.ts';
import type { CallOutcome } from '#lib/journal/call-outcome.ts';
import { understudyPrompts } from '#lib/judging/prompts/understudy.ts';
import { aggregateRun } from '#lib/leaderboard/aggregate-run.ts';
import { deriveRun } from './derive-run.ts';
import { scoredTurns } from './scored-turns.ts';

const notRecorded: CallOutcome = {
  status: 'failed',
  kind: 'unavailable',
  message: 'none',
  attempts: 1,
};

/** Walks the plan of an import as the product does. */
async function contentOf(imported: Imported): Promise<RunContent> {
  const { run, suite } = imported;
  if (run === null) throw new Error('no run');
  const rows = await deriveRun(run.plan, suite, understudyPrompts, (call, purpose) =>
    Promise.resolve(run.outcomeOf(call, purpose) ?? notRecorded),
  );
  const nothing = {
    calls: 0,
    cachedCalls: 0,
    inputTokens: 0,
    outputTokens: 0,
    costUsd: null,
    spentUsd: null,
  };
  const results = aggregateRun(
    run.plan,
    scoredTurns(run.plan, suite, rows.scores),
    () => nothing,
    50,
  );
  return {
    plan: run.plan,
    settings: run.settings,
    suite,
    pack: understudyPrompts,
    calls: [],
    ...rows,
    results,
  };
}

describe('an imported run', () => {
  it('scores as the published aggregation does', async () => {
    const [result] = (await contentOf(read(jsonl(...scored)))).results;
    // consist: mean(1, 2/3, 1/3); reject: right, wrong, missing; knowledge: 7, (0 is missing), 5.
    expect(result?.metrics).toMatchObject({
      'role-identity': { value: 0.67, n: 3, unscored: 0 },
      'unknown-rejection': { value: 0.5, n: 2, unscored: 1 },
      'role-knowledge': { value: 6, n: 2, unscored: 1 },
    });
    expect(result?.byLanguage.zh?.['role-identity']).toMatchObject({ value: 0.33, n: 1 });
  });

  it('takes transcripts without scores, and a conversation that broke off', async () => {
    const { turns, scores } = await contentOf(read(jsonl(withTalk(marie, ['Radium.']))));
    expect(turns.map(({ outcome }) => outcome.state)).toEqual(['replied', 'failed']);
    expect(scores.every(({ score }) => score.state === 'unscored')).toBe(true);
    const gaps = scores.map(({ score }) => (score.state === 'unscored' ? score.reason : ''));
    expect(new Set(gaps)).toEqual(new Set(['missing', 'reply-failed']));
  });

  it('keeps scores without a conversation, and takes a conversation that never began for a gap', async () => {
    const scores = { consist_scores: [1, 0] };
    const bare = await contentOf(read(jsonl({ ...marie, ...scores })));
    expect(bare.scores.filter(({ score }) => score.state === 'scored')).toHaveLength(2);
    const begun = await contentOf(read(jsonl({ ...withTalk(marie, []), ...scores })));
    expect(begun.turns.map(({ outcome }) => outcome.state)).toEqual(['failed', 'skipped']);
    expect(read(jsonl(withTalk(marie, []))).run).toBeNull();
  });

  it('takes several files as several models', async () => {
    const other = scored.map((each) => ({
      ...each,
      messages: withTalk(each, ['Yes.', 'No.']).messages,
      consist_scores: each.prompts.map(() => 0),
    }));
    const imported = wikiRoleEvalImport.read([
      { name: 'a.jsonl', content: jsonl(...scored) },
      { name: 'A.JSONL', content: jsonl(...other) },
    ]);
    const { results } = await contentOf(imported);
    expect(results.map(({ slug, metrics }) => [slug, metrics['role-identity']?.value])).toEqual([
      ['a', 0.67],
      ['a-2', 0],
    ]);
    expect(() =>
      wikiRoleEvalImport.read([
        { name: 'a.jsonl', content: jsonl(marie) },
        { name: 'b.jsonl', content: jsonl(baizhi) },
      ]),
    ).toThrow('its records are not those of a.jsonl');
    expect(() =>
      wikiRoleEvalImport.read([
        { name: 'a.jsonl', content: jsonl(scored[0]) },
        { name: 'b.jsonl', content: jsonl({ ...scored[0], consist_scores: [0, 0] }) },
      ]),
    ).toThrow('one by one');
  });

  it('takes an empty reply, a reply with line ends, and hostile names, as texts', async () => {
    const hostile = { ...marie, meta: { ...marie.meta, label: '../../etc/passwd' } };
    const imported = read(jsonl(withTalk(hostile, ['', '\u0000\ud800 <script>'])), '../..');
    expect(imported.suite.characters[0]?.id).toBe('r0001-etc-passwd');
    expect(imported.run?.plan.candidates[0]?.slug).toBe('recorded');
    expect(wikiRoleEvalExport.write(await contentOf(imported))[0]?.path).toBe('recorded.jsonl');
  });
});

describe('export of an imported run', () => {
  it('gives back what was imported', async () => {
    const [file] = wikiRoleEvalExport.write(await contentOf(read(jsonl(...scored))));
    const records = (file?.content ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records[0]).toMatchObject({
      system: marie.system,
      prompts: marie.prompts,
      messages: scored[0]?.messages,
      consist_scores: [1, 2 / 3],
      reject_scores: [0, 0],
      knowledge_scores: [7, null],
      meta: {
        label: 'Marie Curie',
        lang: 'en',
        summary: marie.meta.summary,
        role_consist_cands,
        rejection_labels,
        evidence,
      },
    });
    expect(records[1]).toMatchObject({ reject_scores: [null], meta: { evidence: ['* 山里'] } });
  });

  it('is stable from the second round on, and keeps suite and keys from the first', async () => {
    const first = await contentOf(read(jsonl(...scored)));
    const name = 'some-model-v2.jsonl';
    const once = wikiRoleEvalExport.write(first);
    const second = await contentOf(read(once[0]?.content ?? '', name));
    expect(second.suite).toEqual(first.suite);
    expect(second.results.map(({ metrics }) => metrics)).toEqual(
      first.results.map(({ metrics }) => metrics),
    );
    expect(wikiRoleEvalExport.write(second)).toEqual(once);
  });
});
