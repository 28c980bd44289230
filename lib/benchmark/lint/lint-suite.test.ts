import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Character, character } from '../character.ts';
import { loadSuiteFolder } from '../load-suite.ts';
import { type Suite, suiteHeader } from '../suite.ts';
import { hashOf } from '../suite-hash.ts';
import { lintRules, lintSuite } from './lint-suite.ts';

const words = (count: number, stem: string) =>
  Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ');

const claim = (text: string) => ({ claim: text, source: 'Annals, book 2' });

const inside = (id: string, topic: string) => ({
  id,
  boundary: 'inside',
  question: `What did you do with the ${topic} when ${words(4, topic)} came upon it?`,
  evidence: ['north', 'south', 'west'].map((way) =>
    claim(`He carried it ${way} and buried ${words(3, topic + way)} beneath an oak.`),
  ),
});

const outside = (id: string, kind: string, topic: string) => ({
  ...inside(id, topic),
  boundary: 'outside',
  kind,
  why: 'It came centuries after him.',
});

const sound = {
  id: 'abbot',
  name: 'Ralph the Abbot',
  aliases: ['Ralph of Wells', 'al-Rafi (the "old")'],
  language: 'en',
  summary: words(50, 'abbey'),
  distractors: ['Hugh', 'Odo', 'Wulfstan'].map((name) => ({
    name,
    summary: words(50, 'cloister'),
  })),
  probes: [
    inside('p1', 'bell'),
    inside('p2', 'book'),
    inside('p3', 'mill'),
    outside('p4', 'era', 'train'),
    outside('p5', 'private', 'letter'),
  ],
};

const chinese = {
  id: 'zhao',
  name: '赵某',
  language: 'zh',
  summary: '宋'.repeat(80),
  distractors: ['钱某', '孙某', '李某'].map((name) => ({ name, summary: '元'.repeat(80) })),
  probes: sound.probes.map((probe, index) => ({
    ...probe,
    ...('why' in probe ? { why: '那是后世的事情。' } : {}),
    question: `您当年在第${'一二三四五'.charAt(index)}座${'金木水火土'.charAt(index).repeat(6)}城里做过什么事情？`,
    evidence: ['甲', '乙', '丙'].map((each) => ({
      claim: `他把${each.repeat(5)}送给了守城的兵卒。`,
      source: '县志',
    })),
  })),
};

type Draft = typeof sound;

function suiteOf(...drafts: readonly unknown[]): Suite {
  const header = suiteHeader.parse({ id: 's', version: '1.0.0', title: 'S', licence: 'CC0-1.0' });
  const characters: readonly Character[] = drafts.map((draft) => character.parse(draft));
  return { ...header, hash: hashOf(header, characters), characters };
}

const firstProbe = (change: object) => (draft: Draft) => ({
  ...draft,
  probes: draft.probes.map((probe, index) => (index === 0 ? { ...probe, ...change } : probe)),
});

const firstClaim = (text: string) =>
  firstProbe({ evidence: [claim(text), ...(sound.probes[0]?.evidence.slice(1) ?? [])] });

describe('lintSuite', () => {
  it('finds nothing in a sound suite of either language', () => {
    expect(lintSuite(suiteOf(sound, chinese))).toEqual([]);
  });

  it.each<[rule: string, (draft: Draft) => object]>([
    ['question-length', firstProbe({ question: 'What did you do?' })],
    [
      'second-person',
      firstProbe({ question: 'What did he do with the bell when the Danes came?' }),
    ],
    [
      'question-names-character',
      firstProbe({
        question: 'What did you, ralph of wells, do with the bell when the Danes came?',
      }),
    ],
    [
      'answer-in-question',
      (draft) => {
        const claims = draft.probes[0]?.evidence.map((each) => each.claim).join(' ');
        return firstProbe({ question: `Is it true of you that ${claims}` })(draft);
      },
    ],
    ['near-duplicate-question', firstProbe({ question: sound.probes[1]?.question })],
    ['probe-mix', (draft) => ({ ...draft, probes: draft.probes.slice(0, 4) })],
    [
      'outside-kinds',
      (draft) => ({
        ...draft,
        probes: [...draft.probes.slice(0, 4), outside('p5', 'era', 'radio')],
      }),
    ],
    ['outside-kind', firstProbe({ boundary: 'outside', why: 'It is of a later time.' })],
    ['outside-reason', firstProbe({ boundary: 'outside', kind: 'era' })],
    ['evidence-count', firstProbe({ evidence: sound.probes[0]?.evidence.slice(0, 2) })],
    [
      'evidence-source',
      firstProbe({ evidence: sound.probes[0]?.evidence.map((each) => ({ ...each, source: '-' })) }),
    ],
    ['one-sentence-claim', firstClaim('He hid it in the marsh. Nobody found it.')],
    ['claim-repeats-question', firstClaim('The bell came upon bell0 bell1 bell2 bell3.')],
    ['distractor-count', (draft) => ({ ...draft, distractors: draft.distractors.slice(0, 2) })],
    [
      'distractor-names',
      (draft) => ({
        ...draft,
        distractors: draft.distractors.map((each, index) =>
          index === 0 ? { ...each, name: 'Ralph of Wells' } : each,
        ),
      }),
    ],
    ['summary-length', (draft) => ({ ...draft, summary: words(20, 'abbey') })],
    ['summary-names-another', (draft) => ({ ...draft, summary: `${draft.summary} Odo` })],
    ['character-language', (draft) => ({ ...draft, summary: `${draft.summary} 僧` })],
    ['probe-language', firstClaim('He hid it in the 沼泽 by night.')],
  ])('%s is found', (rule, spoil) => {
    const findings = lintSuite(suiteOf(spoil(sound), chinese));
    expect(findings.map((each) => each.rule)).toContain(rule);
    expect(findings.every((each) => each.character === 'abbot')).toBe(true);
  });

  it('knows a Chinese text with Latin words, and one claim of two sentences', () => {
    const [first, ...rest] = chinese.probes;
    const spoilt = {
      ...chinese,
      probes: [
        {
          ...first,
          evidence: [
            ...(first?.evidence ?? []),
            { claim: '他走了。他又回来 again。', source: '县志' },
          ],
        },
        ...rest,
      ],
    };
    expect(lintSuite(suiteOf(spoilt)).map((each) => each.rule)).toEqual([
      'one-sentence-claim',
      'probe-language',
    ]);
  });

  it('takes initials and titles for no end of a sentence', () => {
    const text = 'He met Mr. J. Smith of St. Albans by the water.';
    expect(lintSuite(suiteOf(firstClaim(text)(sound)))).toEqual([]);
  });

  it('gives advice, and no error, where a suite is merely short', () => {
    const question = 'Who rang the bell?';
    const terse = firstProbe({ question, boundary: 'outside', kind: 'era', evidence: [] })(sound);
    const findings = lintSuite(suiteOf({ ...terse, summary: 'An abbot.' }, chinese));
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['summary-length', 'question-length', 'evidence-count']),
    );
  });

  it('finds nothing, advice included, in the suite that comes with the program', () => {
    const folder = fileURLToPath(new URL('../suites/starter', import.meta.url));
    expect(lintSuite(loadSuiteFolder(folder, () => undefined))).toEqual([]);
  });

  it('has a name of its own for each rule', () => {
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
  });
});
