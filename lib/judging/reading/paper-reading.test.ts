import { describe, expect, it } from 'vitest';
import {
  pythonInt,
  readPaperIdentity,
  readPaperKnowledge,
  readPaperRejection,
} from './paper-reading.ts';

describe('the published identity regex', () => {
  it.each([
    ['So the most suitable role is [Edward III].', 'Edward III', 1],
    ['the most suitable role is [Edward].', 'Edward', 0],
    ['The most suitable role is [A] or [B].', 'A] or [B', 0],
    ['most suitable role is [A]\nmost suitable role is [Edward III]', 'A', 0],
    ['most suitable role is [A\nmost suitable role is [Edward III]', 'Edward III', 1],
    ['most suitable role is [ Edward III ]', ' Edward III ', 0],
    ['most suitable role is []', '', 0],
    ['most suitable role is [A]\u2028x]', 'A]\u2028x', 0],
  ])('reads %j as %j', (reply, picked, value) => {
    expect(readPaperIdentity(reply, 'Edward III', 'en')).toEqual({ state: 'read', value, picked });
  });

  it.each([
    'Most Suitable Role is [Edward III]',
    'The most suitable role is Edward III.',
    '最符合的角色为[Edward III]',
    'most suitable role is [\n]',
  ])('finds nothing in %j', (reply) => {
    expect(readPaperIdentity(reply, 'Edward III', 'en').state).toBe('unread');
  });

  it('has a Chinese form', () => {
    const reading = readPaperIdentity('因此，最符合的角色为[李白]。', '李白', 'zh');
    expect(reading).toEqual({ state: 'read', value: 1, picked: '李白' });
  });
});

describe('the published rejection rule', () => {
  it.each(['1\n', ' 1', '１', '1.', '**1**', 'yes', ''])('refuses %j', (reply) => {
    expect(readPaperRejection(reply).state).toBe('unread');
  });

  it('takes exactly 0 and 1', () => {
    expect(['0', '1'].map(readPaperRejection)).toEqual([
      { state: 'read', value: 0 },
      { state: 'read', value: 1 },
    ]);
  });
});

describe('the published knowledge rule', () => {
  // Each value was printed by Python 3.11: int(text.split("\n")[-1].replace("Score: ", "")).
  it.each([
    ['analysis\n8', 8],
    ['8', 8],
    ['x\nScore: 8', 8],
    ['x\nScore: Score: 8', 8],
    ['x\n8Score: 5', 85],
    ['x\n 8 ', 8],
    ['x\n\u30008\u00a0', 8],
    ['x\r\n8\r', 8],
    ['x\n+8', 8],
    ['x\n-8', -8],
    ['x\n８', 8],
    ['x\n１０', 10],
    ['x\n٨', 8],
    ['x\n𝟠', 8],
    ['x\n1_0', 10],
    ['x\n008', 8],
    ['x\n0', 0],
    ['x\n-0', 0],
    ['x\n85', 85],
    ['x\n\x858', 8],
  ])('reads %j as %d', (reply, value) => {
    expect(readPaperKnowledge(reply)).toEqual({ state: 'read', value });
  });

  it.each([
    '8\n',
    '8\n\n',
    'x\n8/10',
    'x\n8.5',
    'x\n8.0',
    'x\n**8**',
    'x\nScore:8',
    'x\nscore: 8',
    'x\n- 8',
    'x\n+-8',
    'x\n_8',
    'x\n8_',
    'x\n1__0',
    'x\n八',
    'x\n8\ufeff',
    'x\n8\x1f',
    'x\n²',
    '',
  ])('refuses %j', (reply) => {
    expect(readPaperKnowledge(reply).state).toBe('unread');
  });

  it('knows no number past what a double holds', () => {
    expect(pythonInt('9'.repeat(400))).toBeUndefined();
  });
});
