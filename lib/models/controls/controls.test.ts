import { describe, expect, it } from 'vitest';
import { suite as suiteSchema } from '#lib/benchmark/suite.ts';
import { isControl } from '../model-spec.ts';
import { controls } from './index.ts';

const slugs = controls.map(({ id }) => id.replace(/@\d+$/, ''));

const source = 'a book';
const claims = (...all: readonly string[]) => all.map((claim) => ({ claim, source }));

const suite = suiteSchema.parse({
  id: 'small',
  version: '1.0.0',
  title: 'Small',
  licence: 'CC0-1.0',
  hash: 'a'.repeat(64),
  characters: [
    {
      id: 'ibn-battuta',
      name: 'Ibn Battuta',
      language: 'en',
      description: 'the Moroccan jurist who travelled for almost thirty years',
      summary:
        'Ibn Battuta (1304–1369) was a Maliki jurist from Tangier. He earned his way as a judge and a guest of sultans. He dictated his memories to a scribe at Fez.',
      distractors: [
        {
          name: 'Ibn Fadlan',
          summary:
            'Ibn Fadlan was an envoy of the caliph to the Volga Bulghars. He saw a Rus chieftain burned in a ship.',
        },
        {
          name: 'William of Rubruck',
          summary:
            'William of Rubruck was a Flemish friar. He rode to Karakorum across the steppe.',
        },
      ],
      probes: [
        {
          id: 'leaving',
          question: 'How did you leave home?',
          boundary: 'inside',
          evidence: claims(
            'He set out alone in June 1325, with no companion.',
            'Parting from his parents weighed on him.',
          ),
        },
        {
          id: 'mali',
          question: 'What did the king of Mali give you?',
          boundary: 'inside',
          evidence: claims('Mansa Sulayman sent him three loaves of bread.'),
        },
        {
          id: 'telephone',
          question: 'Which telephone do you use?',
          boundary: 'outside',
          kind: 'era',
          evidence: claims('The telephone was patented in 1876.'),
        },
      ],
    },
    {
      id: 'zheng-he',
      name: '郑和',
      language: 'zh',
      summary:
        '明初宦官、航海家，云南昆阳州人。自永乐三年起七次统率宝船远航，到过古里和东非海岸，约在宣德八年去世。',
      distractors: [
        { name: '侯显', summary: '明初司礼监宦官，五次奉使乌思藏。迎请高僧哈立麻到南京。' },
      ],
      probes: [
        {
          id: 'fleet',
          question: '您头一回出洋带了多少人马？',
          boundary: 'inside',
          evidence: claims('首次随郑和出洋的将士有二万七千八百余人。', '船队造有大船六十二艘。'),
        },
        {
          id: 'gama',
          question: '您见过达·伽马吗？',
          boundary: 'outside',
          kind: 'era',
          evidence: claims('达·伽马一四九八年才到古里。'),
        },
      ],
    },
  ],
});

const places = suite.characters.flatMap((character) =>
  character.probes.map((probe) => ({ character, probe })),
);
type Place = (typeof places)[number];

function say(name: string, { character, probe }: Place): string {
  const script = controls.find(({ id }) => id.startsWith(`control-${name}@`));
  if (script === undefined) throw new Error(`no control ${name}`);
  const reference = {
    purpose: 'reply' as const,
    suiteHash: suite.hash,
    characterId: character.id,
    probeId: probe.id,
  };
  return script.answer({ messages: [], sampling: {}, seed: 1, reference }, suite);
}

const declines =
  /do not know|know nothing|cannot (?:tell|answer)|no answer|never heard|must decline|不知道|一无所知|没有听说|无法|答不上来|不能回答/;
const inside = places.filter(({ probe }) => probe.boundary === 'inside');
const outside = places.filter(({ probe }) => probe.boundary === 'outside');

describe('the controls', () => {
  it('are registered as ordinary scripted models', () => {
    expect(slugs).toEqual([
      'control-oracle',
      'control-impostor',
      'control-assistant',
      'control-refuser',
      'control-know-it-all',
      'control-parrot',
    ]);
    expect(slugs.every(isControl)).toBe(true);
  });

  it.each(slugs.map((slug) => slug.replace('control-', '')))(
    '%s says something else to each probe, and the same whenever it is asked',
    (name) => {
      const replies = places.map((place) => say(name, place));
      expect(new Set(replies).size).toBe(places.length);
      expect(places.map((place) => say(name, place))).toEqual(replies);
      for (const reply of replies) {
        expect(reply.length).toBeGreaterThan(30);
        expect(reply).not.toMatch(/undefined|QUESTION|NAME|VOICE|[\uE000-\uF8FF]/);
      }
    },
  );

  it.each(controls)('$id judges nothing', (script) => {
    const reference = {
      purpose: 'vote' as const,
      suiteHash: suite.hash,
      characterId: places[0]?.character.id ?? suite.characters[0]?.id,
      probeId: places[0]?.probe.id,
      metric: 'role-knowledge',
      answer: 'x',
      identities: [],
    };
    const { characterId, probeId } = reference;
    if (characterId === undefined || probeId === undefined) throw new Error('no probe');
    const request = { messages: [], sampling: {}, seed: 1 };
    expect(() =>
      script.answer({ ...request, reference: { ...reference, characterId, probeId } }, suite),
    ).toThrow(/judges nothing/);
  });
});

describe('oracle', () => {
  it('tells the evidence in the first person', () => {
    expect(say('oracle', places[0] ?? inside[0] ?? fail())).toContain(
      'I set out alone in June 1325, with no companion. Parting from my parents weighed on me.',
    );
    expect(say('oracle', places[3] ?? fail())).toContain(
      '首次随我出洋的将士有二万七千八百余人。船队造有大船六十二艘。',
    );
  });

  it('declines what lies outside, and nothing else', () => {
    for (const place of outside) expect(say('oracle', place)).toMatch(declines);
    for (const place of inside) expect(say('oracle', place)).not.toMatch(declines);
  });
});

describe('the others', () => {
  it('impostor speaks as a distractor, of nothing that is the character', () => {
    for (const place of places) {
      const reply = say('impostor', place);
      const names = place.character.distractors.map(({ name }) => name);
      expect(names.some((name) => reply.includes(name))).toBe(true);
      expect(reply).not.toMatch(/Tangier|Maliki|昆阳|宝船/);
    }
  });

  it('assistant drops the role', () => {
    for (const place of places) {
      expect(say('assistant', place)).toMatch(/AI|virtual assistant|人工智能|虚拟助手/);
    }
  });

  it('refuser declines everything, in role', () => {
    for (const place of places) {
      expect(say('refuser', place)).toMatch(declines);
      expect(say('refuser', place)).toMatch(/jurist|judge|scribe|航海家|宝船/);
    }
  });

  it('know-it-all declines nothing and knows none of the evidence', () => {
    for (const place of places) {
      const reply = say('know-it-all', place);
      expect(reply).not.toMatch(declines);
      expect(reply).not.toMatch(/1325|loaves|1876|二万七千|六十二艘/);
      expect(reply).toMatch(/jurist|judge|scribe|航海家|宝船/);
    }
  });

  it('parrot gives the question back', () => {
    for (const place of places) {
      const reply = say('parrot', place);
      expect(reply).toContain(place.probe.question);
      expect(reply).not.toMatch(declines);
    }
  });

  it('nobody in role speaks of being dead', () => {
    for (const name of ['oracle', 'refuser', 'know-it-all', 'parrot']) {
      for (const place of places) expect(say(name, place)).not.toContain('去世');
    }
  });
});

function fail(): never {
  throw new Error('the suite of this test is too small');
}
