import { describe, expect, it } from 'vitest';
import { suite as suiteSchema } from '#lib/benchmark/suite.ts';
import {
  baizhi,
  bareMeta,
  documented,
  jsonl,
  marie,
  read,
  scored,
  withTalk,
} from './records.fixture.ts';

describe('import of WikiRoleEval records', () => {
  it('reads both layouts as the same suite', () => {
    const published = read(jsonl(marie, baizhi));
    expect(published).toMatchObject({ records: 2, skipped: [], run: null });
    expect(read(jsonl(documented, baizhi)).suite).toEqual(published.suite);
  });

  it('keeps every text byte for byte, also through the suite schema', () => {
    const { suite } = read(jsonl(marie));
    const [character] = suiteSchema.parse(JSON.parse(JSON.stringify(suite))).characters;
    expect(character?.id).toBe('r0001-marie-curie');
    expect(character?.system).toBe(marie.system);
    expect(character?.summary).toBe(marie.meta.summary);
    expect(character?.lineup?.map(({ name, summary }) => `[${name}] ${summary}`)).toEqual(
      marie.meta.role_consist_cands,
    );
    expect(character?.probes[0]).not.toHaveProperty('evidenceText');
    expect(character?.probes[0]?.evidence.map(({ claim }) => claim)).toEqual([
      'She found radium.',
      'And polonium.',
    ]);
    expect(character?.probes[1]).toMatchObject({
      boundary: 'outside',
      evidenceText: 'Phones came\n\n- later\n',
    });
  });

  it('calls the same questions the same suite, whoever answers them', () => {
    const { suite, run } = read(jsonl(...scored));
    expect(suite).toEqual(read(jsonl(marie, baizhi), 'x.jsonl').suite);
    expect(run?.plan).toMatchObject({
      protocol: 'paper',
      replies: 'stored',
      candidates: [{ slug: 'some-model-v2', identity: { provider: 'recorded' } }],
      panel: [{ slug: 'recorded-judge', samples: 1 }],
    });
  });

  it.each<[name: string, record: unknown, why: string]>([
    ['no object', 7, 'expected object'],
    ['no meta', { prompts: ['a?'] }, 'meta'],
    ['a strange language', { ...marie, meta: { ...marie.meta, lang: 'fr' } }, 'meta.lang'],
    [
      'too few labels',
      { ...marie, meta: { ...marie.meta, rejection_labels: [1] } },
      '1 rejection_labels for 2',
    ],
    ['no labels', { ...marie, meta: bareMeta }, '0 rejection_labels'],
    [
      'a label of 2',
      { ...marie, meta: { ...marie.meta, rejection_labels: [0, 2] } },
      'rejection_labels[1]',
    ],
    [
      'too much evidence',
      { ...marie, meta: { ...marie.meta, evidence: ['a', 'b', 'c'] } },
      '3 evidence',
    ],
    ['too few scores', { ...marie, consist_scores: [1] }, '1 scores of role-identity'],
    ['a score off the scale', { ...marie, reject_scores: [0, 0.5] }, '0.5 is no score'],
    [
      'other questions',
      { ...withTalk(marie, ['a', 'b']), prompts: ['What now?', 'And then?'] },
      'is not prompt 1',
    ],
    [
      'two replies in a row',
      { ...marie, messages: [{ role: 'assistant', content: 'a' }] },
      'not by "user"',
    ],
  ])('skips a record with %s and says why', (_, record, why) => {
    const { records, skipped } = read(`${jsonl(baizhi)}\n\n${jsonl(record)}\n`, 'f.jsonl');
    expect(records).toBe(1);
    expect(skipped).toEqual([{ where: 'f.jsonl:3', why: expect.stringContaining(why) }]);
  });

  it('skips a line that is no JSON and takes the others', () => {
    const { records, skipped } = read(`${jsonl(marie)}\n{"a":\n${jsonl(baizhi)}`, 'f.jsonl');
    expect(records).toBe(2);
    expect(skipped).toEqual([
      { where: 'f.jsonl:2', why: expect.stringContaining('this line is not JSON') },
    ]);
  });

  it('takes knowledge scores past 10, which the published judge may give', () => {
    const { skipped } = read(jsonl({ ...marie, knowledge_scores: [35.5, -1] }), 'f.jsonl');
    expect(skipped).toEqual([]);
  });

  it('refuses what holds no record, and says where', () => {
    expect(() => read('one\ntwo', 'f.jsonl')).toThrow('f.jsonl:1: there is no usable record');
    expect(() => read('', 'f.jsonl')).toThrow('f.jsonl: there is no usable record');
    expect(() => read('{}', 'f.jsonl')).toThrow('f.jsonl:1: there is no usable record');
  });
});
