import { describe, expect, it } from 'vitest';
import { cleanLines, withoutReasoning } from './clean-reply.ts';
import { readDeclined } from './declined.ts';
import { readNamedIdentity } from './named-identity.ts';
import { readPaperIdentity, readPaperKnowledge, readPaperRejection } from './paper-reading.ts';
import { readScoreOutOf10 } from './score-out-of-ten.ts';

describe('cleaning a reply', () => {
  it.each([
    ['a<think>b</think>c', 'ac'],
    ['<think>b', ''],
    ['a</think>c', 'c'],
    ['a<think>b</think>c<think>d', 'ac'],
    ['<think>a<think>b</think>c</think>d', 'd'],
    ['<THINKING>b</THINKING>c', 'c'],
    ['no tags', 'no tags'],
  ])('takes the reasoning out of %j', (reply, expected) => {
    expect(withoutReasoning(reply)).toBe(expected);
  });

  it('makes wide forms ASCII and drops decoration and empty lines', () => {
    expect(cleanLines('\ufeff## **Ｓｃｏｒｅ：　８**\r\n\r\n> 「好」')).toEqual([
      'Score: 8',
      '"好"',
    ]);
  });
});

const megabyte = 1_000_000;
const pieces = [
  ' ',
  '\n',
  '*',
  '_',
  '#',
  '> ',
  '1',
  '1 ',
  '1-10 ',
  '8/',
  '8 or ',
  'score ',
  'Score: ',
  'score (',
  'give ',
  '评分',
  '给',
  '[',
  ']',
  '$\\boxed{',
  '<think>',
  '</think>',
  'most suitable role ',
  'most suitable role is ',
  'most suitable role is [',
  'The most suitable role is [Edward',
  '最符合',
  '最符合的角色为[',
  'Edward III ',
  'answer ',
  'answer: 1 ',
  'é',
  '\u0301',
];

describe('a megabyte of hostile text', () => {
  const offered = ['Edward', 'Edward III', 'Henry V', 'Richard II'];
  it.each(pieces)('of %j is read in 50 ms', (piece) => {
    const reply = piece.repeat(Math.ceil(megabyte / piece.length));
    const readers = {
      score: () => readScoreOutOf10(reply),
      declined: () => readDeclined(reply),
      identity: () => readNamedIdentity(reply, 'Edward', offered),
      paperIdentity: () => readPaperIdentity(reply, 'Edward', 'en'),
      paperRejection: () => readPaperRejection(reply),
      paperKnowledge: () => readPaperKnowledge(reply),
    };
    for (const [name, read] of Object.entries(readers)) {
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        read();
        return performance.now() - start;
      });
      // The quickest of three, because other work shares the processor.
      expect(Math.min(...times), name).toBeLessThan(50);
    }
  });
});
