import { describe, expect, it } from 'vitest';
import { character } from '#lib/benchmark/character.ts';
import { seededRandom } from '#lib/statistics/random.ts';
import { roleIdentity } from '../metrics/role-identity.ts';
import { fixedLineup, lineupOf, lineupText } from './lineup.ts';
import { maskOwnName } from './mask-name.ts';

const edward = character.parse({
  id: 'edward',
  name: 'Edward',
  aliases: ['Edward of Caernarfon', 'Ned (the king)'],
  language: 'en',
  summary: 'A king\nof England.',
  distractors: ['Edward III', 'Henry V', 'John'].map((name) => ({
    name,
    summary: `${name}: a king.`,
  })),
  probes: [{ id: 'a', question: 'Who reigned?', boundary: 'inside', evidence: [] }],
});
const libai = character.parse({
  ...edward,
  id: 'libai',
  name: '李白',
  aliases: ['太白', '白', 'Li Bai'],
  language: 'zh',
});

describe('masking the own name', () => {
  it.each([
    ['I am Edward.', 'I am (name hidden).'],
    ["EDWARD's crown, edward!", "(name hidden)'s crown, (name hidden)!"],
    ['I, Edward of Caernarfon, reign.', 'I, (name hidden), reign.'],
    ['Call me Ned (the king).', 'Call me (name hidden).'],
    ['My son Edward III and Edwardian days', 'My son Edward III and Edwardian days'],
    ['Édward Edwarda Edward2', 'Édward Edwarda Edward2'],
  ])('turns %j into %j', (reply, masked) => {
    expect(maskOwnName(reply, edward)).toBe(masked);
  });

  it('needs no word boundaries in Chinese, and leaves single characters', () => {
    expect(maskOwnName('我李白字太白，白发三千丈，LI BAI也', libai)).toBe(
      '我（姓名隐去）字（姓名隐去），白发三千丈，（姓名隐去）也',
    );
  });
});

describe('the identities offered', () => {
  const turn = (of: typeof edward) => {
    const [probe] = of.probes;
    if (probe === undefined) throw new Error('no probe');
    return { character: of, probe, reply: 'I am Edward.' };
  };

  it('stand one a line', () => {
    expect(
      lineupText([
        { name: 'A', summary: 'a' },
        { name: 'B', summary: 'b' },
      ]),
    ).toBe('- [A] a\n- [B] b');
  });

  it('are shuffled by the vote under core, every place equally often', () => {
    const places = new Map<number, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      const rules = { protocol: 'core', maskOwnName: true } as const;
      const { identities } = roleIdentity.ask(turn(edward), rules, seededRandom(seed));
      const place = identities.indexOf('Edward');
      places.set(place, (places.get(place) ?? 0) + 1);
    }
    for (const place of [0, 1, 2, 3]) expect(places.get(place)).toBeGreaterThan(880);
  });

  it('keep one order for all votes under paper, and no mask', () => {
    const rules = { protocol: 'paper', maskOwnName: true } as const;
    const asked = [1, 2, 3].map((seed) =>
      roleIdentity.ask(turn(edward), rules, seededRandom(seed)),
    );
    expect(new Set(asked.map(({ identities }) => identities.join())).size).toBe(1);
    expect(asked[0]?.answer).toBe('I am Edward.');
    expect(asked[0]?.slots.cands).toContain('A king\nof England.');
  });

  it('put the character in different places of different characters', () => {
    const first = Array.from({ length: 40 }, (_, index) =>
      fixedLineup(character.parse({ ...edward, id: `e${index}` })).findIndex(
        ({ name }) => name === 'Edward',
      ),
    );
    expect(new Set(first).size).toBe(4);
  });

  it('come from the record where it has them', () => {
    const lineup = [
      { name: 'Henry V', summary: 'x' },
      { name: 'Edward', summary: 'y' },
    ];
    const recorded = { ...edward, lineup };
    expect(lineupOf(recorded)).toBe(lineup);
    expect(fixedLineup(recorded)).toBe(lineup);
  });

  it('are one line each and masked under core', () => {
    const rules = { protocol: 'core', maskOwnName: true } as const;
    const { slots, answer } = roleIdentity.ask(turn(edward), rules, seededRandom(1));
    expect(slots.cands?.split('\n')).toHaveLength(4);
    expect(answer).toBe('I am (name hidden).');
    expect(slots.answer).toBe(answer);
  });
});
