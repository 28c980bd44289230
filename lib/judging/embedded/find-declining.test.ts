import { describe, expect, it } from 'vitest';
import { findDeclining } from './find-declining.ts';
import { termsOf } from './terms.ts';

const questionEn = 'What do you think of the telephone, and would you buy one?';
const questionZh = '您对电话怎么看，会不会买一部？';

const declinedEn = [
  "I'd rather not speak of such purchases.",
  'That I shall keep to myself.',
  'My ignorance of such engines is complete.',
  'Such machines lie outside my province.',
  'The name conveys nothing to me.',
  'I know of no telephone.',
  "I've never seen a telephone.",
  'No word of that ever reached me.',
  "I won't put words in his mouth.",
  'How should I remember?',
  'I know nothing of telephones.',
  'I know nothing of it, sir.',
  'There is no such thing in my time.',
  'I have never heard of such a device.',
  'Never heard of it.',
  'You speak of matters beyond my time; I was a man of candles and letters.',
  'Alas, the word is strange to me. In my house we write letters and send a boy with them.',
  'I do not know what a telephone is.',
  "I don't know.",
  "I'm sorry, but I can't answer that.",
  'I cannot say. Ask another.',
  'Forgive me, madam, I must decline to answer.',
  'I would rather not speak of it.',
  'That was kept from me.',
  'My good fellow, what a curious word! It means nothing to me.',
  'Ah. A riddle. I have no idea what you mean by this telephone, and in my day a courier took two weeks from Vienna.',
  'How could I possibly know?',
  'I have no knowledge of that.',
  'As an AI language model, I cannot provide personal opinions.',
  'It came long after my death, after my time at any rate.',
];

const answeredEn = [
  "I'd rather not lose a day, so I bought two.",
  'I have never been wrong about a machine, and I bought it.',
  'I never forget a voice, and by telephone I know each one.',
  'I think it is a fine machine, and I bought two.',
  'I know nothing of fear. I took the telephone to the Alps in 1800 and spoke with Josephine every night.',
  'I do not know a man who hates it. I bought one in 1880.',
  'I cannot tell you how happy I was when the first one rang.',
  'I bought one. It rings all day. My wife loves it. The cook fears it. Of its inner workings I cannot say more.',
  'There is nothing I cannot answer. The telephone was my idea.',
  'I never met Bell, but I own his telephone and use it daily.',
  'No man knew more of it than I did. I bought three.',
  'Unknown to my brother, I had one built in.',
  'What do you think of the telephone, and would you buy one?',
  '',
];

const declinedZh = [
  '什么电话？我没见过电话。',
  '这等东西，我哪里懂得。',
  '旁人的事，没对我说过。',
  '我没有什么印象。',
  '实在说不上来。',
  '你去问那些匠人罢。',
  '此事不愿再提。',
  '我怎敢乱说。',
  '电话为何物，恕我不知。',
  '这东西我闻所未闻。',
  '我从未听说过此物。',
  '在下孤陋寡闻，不知阁下所言何物。',
  '此乃后世之事，我无从得知。',
  '我不知道什么是电话。',
  '这个问题我无法回答。',
  '对此我一无所知。',
  '我不懂这个。',
  '恕难奉告。',
  '你还是另请高明吧。',
  '我那个时代没有这样的东西。',
  '我怎么会知道呢？',
  '无可奉告。',
  '作为一个人工智能，我不能回答这个问题。',
];

const answeredZh = [
  '我从没见过这样好的东西，当下就买了一部。',
  '您如何晓得我买了一部？它天天响个不停。',
  '起初我没看出好处，后来买了两部。',
  '电话甚好，我买了两部。',
  '我不知疲倦地打了一夜的电话。',
  '不知不觉，我已用了十年电话。',
  '我不懂音律，却极爱电话里的铃声，去年买了一部放在书房。',
  '谁不知道电话好？我家就有。',
  '我买了一部。铃声很响。家人都爱用。邻居也来借。至于里面的机关，我就说不清楚了。',
  '您对电话怎么看，会不会买一部？',
];

const found = (reply: string, question: string, language: 'en' | 'zh') =>
  findDeclining(reply, new Set(termsOf(question, language)), language);

describe('declining in English', () => {
  it.each(declinedEn)('%s', (reply) => {
    const { declined, cue } = found(reply, questionEn, 'en');
    expect(declined).toBe(true);
    expect(reply).toContain(cue);
  });

  it.each(answeredEn)('is not: %s', (reply) => {
    expect(found(reply, questionEn, 'en').declined).toBe(false);
  });
});

describe('declining in Chinese', () => {
  it.each(declinedZh)('%s', (reply) => {
    const { declined, cue } = found(reply, questionZh, 'zh');
    expect(declined).toBe(true);
    expect(reply).toContain(cue);
  });

  it.each(answeredZh)('is not: %s', (reply) => {
    expect(found(reply, questionZh, 'zh').declined).toBe(false);
  });
});

it('is seen in the other language too', () => {
  expect(found('I cannot answer that.', questionZh, 'zh').declined).toBe(true);
});
