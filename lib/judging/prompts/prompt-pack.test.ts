import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { character } from '#lib/benchmark/character.ts';
import { InputError } from '#lib/benchmark/input-error.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import { metrics } from '../metrics/index.ts';
import { parsePromptPack, promptPack, promptPackHash, voteMessages } from './prompt-pack.ts';
import { understudyPrompts } from './understudy.ts';

const hostile = '{label} {answer} {cands} $& $1 {{x}}\r\n  spaces  ';
const entries = [
  ['Edward III', 'Edward III (1312 – 1377), {answer}'],
  ['Ada $& Lovelace', 'a writer'],
] as const;
const ada = character.parse({
  id: 'ada',
  name: 'Ada $& Lovelace',
  language: 'en',
  summary: 'She wrote {evidence}.',
  distractors: [],
  lineup: entries.map(([name, summary]) => ({ name, summary })),
  probes: [
    {
      id: 'a',
      question: 'What did you {answer}?',
      boundary: 'inside',
      evidence: [],
      evidenceText: '- one {label}\n- two\n',
    },
  ],
});

function sent(pack: typeof understudyPrompts, id: string, language: 'en' | 'zh') {
  const metric = metrics.find((each) => each.id === id);
  const [probe] = ada.probes;
  if (metric === undefined || probe === undefined) throw new Error('no such metric or probe');
  const rules = { protocol: 'paper', maskOwnName: false } as const;
  const question = metric.ask({ character: ada, probe, reply: hostile }, rules, seededRandom(1));
  return voteMessages(pack, metric.id, language, question);
}

describe('our own pack', () => {
  it('has every slot of every metric', () => {
    expect(promptPack.parse(understudyPrompts)).toEqual(understudyPrompts);
  });

  it.each([
    ['role-identity', 'The most suitable role is [', '最符合的角色为['],
    ['role-knowledge', 'last line', '最后一行'],
    ['unknown-rejection', 'single digit 1', '一个数字1'],
  ] as const)('asks for the published reply of %s', (metric, en, zh) => {
    expect(understudyPrompts[metric].en).toContain(en);
    expect(understudyPrompts[metric].zh).toContain(zh);
  });

  it('never lets what a model wrote open a slot', () => {
    const [message] = sent(understudyPrompts, 'unknown-rejection', 'en');
    expect(message?.content).toContain(hostile);
    expect(message?.content).toContain('What did you {answer}?');
  });

  // A changed word needs a new version in the id; this reminds of it.
  it('is the pack of its version', () => {
    expect([
      understudyPrompts.id,
      promptPackHash(understudyPrompts).slice(0, 12),
    ]).toMatchInlineSnapshot(`
      [
        "understudy-1",
        "7122b9950944",
      ]
    `);
  });
});

describe("a user's pack", () => {
  const valid = { ...understudyPrompts, id: 'mine' };
  const faultsOf = (value: unknown) => {
    const json = typeof value === 'string' ? value : JSON.stringify(value);
    try {
      parsePromptPack(json, 'mine.json');
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
    return '';
  };

  it('is read, with a byte order mark too', () => {
    expect(parsePromptPack(`\ufeff${JSON.stringify(valid)}`, 'mine.json')).toEqual(valid);
    expect(promptPackHash(valid)).not.toBe(promptPackHash(understudyPrompts));
  });

  it.each<[unknown, RegExp]>([
    ['{', /mine\.json: this is not JSON/],
    [[], /mine\.json: .*object/],
    [{ ...valid, id: 'My Pack' }, /mine\.json \(id\): use lower-case/],
    [{ ...valid, colour: 'red' }, /"colour".*Take it out/],
    [{ ...valid, 'role-identity': undefined }, /\(role-identity\)/],
    [{ ...valid, 'role-identity': { en: '{query}{answer}{cands}' } }, /\(role-identity\.zh\)/],
    [
      { ...valid, 'unknown-rejection': { en: '{label}{query}', zh: '{label}{query}{answer}' } },
      /\(unknown-rejection\.en\): the slot \{answer\} is missing/,
    ],
    [
      {
        ...valid,
        'unknown-rejection': { en: '{label}{query}{answer}{cands}', zh: '{label}{query}{answer}' },
      },
      /\{cands\} is no slot of unknown-rejection/,
    ],
  ])('with a fault says where: %j', (value, message) => {
    expect(faultsOf(value)).toMatch(message);
  });
});

const official = fileURLToPath(
  new URL('../../../../shared/data/ditto/official-judge-prompts.json', import.meta.url),
);
const why = existsSync(official) ? '' : ` (skipped: ${official} is missing)`;

describe.skipIf(why !== '')(`the published pack under protocol paper${why}`, () => {
  const json = existsSync(official) ? readFileSync(official, 'utf8') : '{}';
  /** Built from the file's own text, piece by piece, as Python's str.format would. */
  const expected = (metric: string, language: string, values: Record<string, string>) => {
    const template: string = JSON.parse(json)[metric][language];
    return template
      .split('{')
      .map((piece, index) => {
        if (index === 0) return piece;
        const [slot = '', ...rest] = piece.split('}');
        return (values[slot] ?? `MISSING ${slot}`) + rest.join('}');
      })
      .join('');
  };
  const values = {
    query: 'What did you {answer}?',
    question: 'What did you {answer}?',
    answer: hostile,
    cands: '- [Edward III] Edward III (1312 – 1377), {answer}\n- [Ada $& Lovelace] a writer',
    label: 'Ada $& Lovelace',
    summary: 'She wrote {evidence}.',
    evidence: '- one {label}\n- two\n',
  };

  it.each(
    ['role-identity', 'role-knowledge', 'unknown-rejection'].flatMap((metric) =>
      (['en', 'zh'] as const).map((language) => [metric, language] as const),
    ),
  )('sends %s in %s byte for byte as published', (metric, language) => {
    const messages = sent(parsePromptPack(json, official), metric, language);
    expect(messages).toEqual([{ role: 'user', content: expected(metric, language, values) }]);
  });
});
