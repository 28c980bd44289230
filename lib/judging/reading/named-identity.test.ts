import { describe, expect, it } from 'vitest';
import { readNamedIdentity } from './named-identity.ts';

const kings = ['Edward', 'Henry V', 'Edward III', 'Richard II of England'];
const poets = ['李白', '杜甫', '李白阳', '苏轼'];
const others = ['C. Auguste Dupin', 'Arsène Lupin', "O'Brien", '堂·吉诃德'];

const read: readonly (readonly [string, readonly string[], string])[] = [
  ['The most suitable role is <Edward III>.', kings, 'Edward III'],
  ['<answer>The most suitable role is [Edward III].</answer>', kings, 'Edward III'],
  ['The most suitable role is [Edward III].', kings, 'Edward III'],
  ['The most suitable role is [Edward].', kings, 'Edward'],
  ['The most suitable role is [Edward III]', kings, 'Edward III'],
  ['The most suitable role is Edward III.', kings, 'Edward III'],
  ['The most suitable role is Edward.', kings, 'Edward'],
  ['the most suitable role is [edward iii].', kings, 'Edward III'],
  ['The most suitable role is: [Edward III]', kings, 'Edward III'],
  ['The most suitable role is **[Edward III]**.', kings, 'Edward III'],
  ['**The most suitable role is [Edward III].**', kings, 'Edward III'],
  ['The most suitable role is **Edward III**.', kings, 'Edward III'],
  ['The most suitable role is "Edward III".', kings, 'Edward III'],
  ['The most suitable role is “Edward III.”', kings, 'Edward III'],
  ['The most suitable role is ["Edward III"].', kings, 'Edward III'],
  ['The most suitable role is [[Edward III]].', kings, 'Edward III'],
  ['The most suitable role is ［Edward III］.', kings, 'Edward III'],
  ['The most suitable role is 【Edward III】', kings, 'Edward III'],
  ['The most suitable role is (Edward III).', kings, 'Edward III'],
  ['The most suitable role is `Edward III`', kings, 'Edward III'],
  ['The most suitable role is Edward III', kings, 'Edward III'],
  ['The most suitable role is\n[Edward III]', kings, 'Edward III'],
  ['The most suitable role is:\n\n**Edward III**', kings, 'Edward III'],
  ['"The most suitable role is [Edward III]."', kings, 'Edward III'],
  ['The most suitable role is [Edward III (13 November 1312)].', kings, 'Edward III'],
  [
    'The most suitable role is [Edward III] Edward III (1312 – 1377), father of Edward.',
    kings,
    'Edward III',
  ],
  ['The most suitable role is [Edward III: king of England, before Henry V].', kings, 'Edward III'],
  ['The most suitable role is [Edward III, king of England]', kings, 'Edward III'],
  ['The most suitable role is - [Edward III] a king', kings, 'Edward III'],
  ['The most suitable role is Edward III, not Henry V.', kings, 'Edward III'],
  ['The most suitable role is Edward III because he speaks of Crécy.', kings, 'Edward III'],
  ['The most suitable role is Edward III (rather than Henry V).', kings, 'Edward III'],
  ['The most suitable role is clearly [Edward III].', kings, 'Edward III'],
  ['The most suitable role is that of Edward III.', kings, 'Edward III'],
  ['The most suitable role is the character [Edward III].', kings, 'Edward III'],
  ['The most suitable role for the responder is [Edward III].', kings, 'Edward III'],
  ['The most suitable character is [Edward III].', kings, 'Edward III'],
  ['Therefore, the most suitable role is [Henry V]. I hope this helps!', kings, 'Henry V'],
  ['The most suitable role is [Richard II of England].', kings, 'Richard II of England'],
  [
    'The most suitable role is [Henry V].\nOn reflection, the most suitable role is [Edward III].',
    kings,
    'Edward III',
  ],
  [
    'The most suitable role is [Edward III]. The second most suitable role is [Henry V].',
    kings,
    'Edward III',
  ],
  [
    'I end with "The most suitable role is [NAME]."\nThe most suitable role is [Edward].',
    kings,
    'Edward',
  ],
  [
    'The most suitable role is [Edward].\n(as asked: The most suitable role is [character name].)',
    kings,
    'Edward',
  ],
  [
    '<think>The most suitable role is [Henry V].</think>\nThe most suitable role is [Edward III].',
    kings,
    'Edward III',
  ],
  ['or Henry V?\n</think>\nThe most suitable role is [Edward III].', kings, 'Edward III'],
  [
    'Henry V fought at Agincourt; Edward at no place.\nThe most suitable role is [Edward III].',
    kings,
    'Edward III',
  ],
  ['最符合的角色为[Edward III]', kings, 'Edward III'],
  ['The most likely identity is [Edward III].', kings, 'Edward III'],
  ['Edward III', kings, 'Edward III'],
  ['He speaks of Crécy.\n[Edward III]', kings, 'Edward III'],
  ['Analysis.\n\nAnswer: [Edward III].', kings, 'Edward III'],
  ['Final answer: **Edward III**', kings, 'Edward III'],
  ['最符合的角色为[李白]', poets, '李白'],
  ['最符合的角色为[李白]。', poets, '李白'],
  ['最符合的角色为李白。', poets, '李白'],
  ['最符合的角色为李白', poets, '李白'],
  ['最符合的角色为【李白】', poets, '李白'],
  ['最符合的角色为［李白］', poets, '李白'],
  ['最符合的角色为：[李白]', poets, '李白'],
  ['最符合的角色是“李白”。', poets, '李白'],
  ['最符合的角色为「李白」', poets, '李白'],
  ['**最符合的角色为[李白]**', poets, '李白'],
  ['最符合的角色为[李白阳]', poets, '李白阳'],
  ['最符合当前对话中回复者身份的角色为[杜甫]', poets, '杜甫'],
  ['最符合的角色应该是[杜甫]', poets, '杜甫'],
  ['最符合的角色为[李白（唐代诗人）]', poets, '李白'],
  ['最符合的角色为[李白] 唐代诗人，与杜甫齐名', poets, '李白'],
  ['最符合的角色为李白，因为他提到了月亮。', poets, '李白'],
  ['回复提到黄州。\n最符合的角色为\n[苏轼]', poets, '苏轼'],
  ['最符合的角色为[杜甫]。再想一想，最符合的角色为[苏轼]。', poets, '苏轼'],
  ['<think>最符合的角色为[杜甫]</think>最符合的角色为[苏轼]', poets, '苏轼'],
  ['The most suitable role is [苏轼].', poets, '苏轼'],
  ['最可能的身份是苏轼。', poets, '苏轼'],
  ['答案：苏轼', poets, '苏轼'],
  ['The most suitable role is [C. Auguste Dupin].', others, 'C. Auguste Dupin'],
  ['The most suitable role is C. Auguste Dupin.', others, 'C. Auguste Dupin'],
  ['The most suitable role is [Arsene Lupin].', others, 'Arsène Lupin'],
  ['The most suitable role is [O’Brien].', others, "O'Brien"],
  ['最符合的角色为[堂吉诃德]', others, '堂·吉诃德'],
];

const unread: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['The most suitable role is [Edward] (or possibly [Edward III]).', kings, /more than one/],
  ['', kings, /empty/],
  ['<think>The most suitable role is [Edward III].', kings, /empty/],
  ['I cannot tell.', kings, /no sentence/],
  ['It could be Edward III.', kings, /no sentence/],
  ['The most suitable role is [Edward IV].', kings, /named "Edward IV", which was not offered/],
  ['The most suitable role is [Edward the Black Prince].', kings, /not offered/],
  ['The most suitable role is Edward of Woodstock.', kings, /not offered/],
  ['The most suitable role is [Henry].', kings, /not offered/],
  ['The most suitable role is [Henry VI].', kings, /not offered/],
  ["The most suitable role is Edward III's son.", kings, /not offered/],
  ['The most suitable role is [2].', kings, /not offered/],
  ['The most suitable role is an unknown friend of Edward III.', kings, /not offered/],
  ['The most suitable role is [NAME].', kings, /no sentence/],
  [
    'Please conclude by stating, "The most suitable role is [character name]."',
    kings,
    /no sentence/,
  ],
  ['请以"最符合的角色为[角色名]"的句式回答。', poets, /no sentence/],
  ['The most suitable role is Edward III or Henry V.', kings, /more than one/],
  ['The most suitable role is [Edward III] / [Henry V].', kings, /more than one/],
  ['The most suitable role is [Edward III] and [Edward].', kings, /more than one/],
  ['The most suitable role is not Henry V.', kings, /does not fit/],
  ['The most suitable role is none of them.', kings, /does not fit/],
  [
    'The most suitable role is [Edward III].\nNo: the most suitable role is [Napoleon].',
    kings,
    /not offered/,
  ],
  ['最符合的角色为[李白]或[杜甫]', poets, /more than one/],
  ['最符合的角色为李白、杜甫', poets, /more than one/],
  ['最符合的角色为[李商隐]', poets, /not offered/],
  ['最符合的角色为[李白白]', poets, /not offered/],
  ['最符合的角色不是李白', poets, /no sentence/],
];

describe('the identity a judge named', () => {
  it.each(read)('reads %j', (reply, offered, picked) => {
    const [label = ''] = offered;
    const value = picked === label ? 1 : 0;
    expect(readNamedIdentity(reply, label, offered)).toEqual({ state: 'read', value, picked });
  });

  it.each(unread)('does not read %j', (reply, offered, why) => {
    const reading = readNamedIdentity(reply, 'Edward III', offered);
    expect(reading).toMatchObject({ state: 'unread', why: expect.stringMatching(why) });
  });
});
