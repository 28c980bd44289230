import type { BoundaryKind, Probe } from '#lib/benchmark/probe.ts';
import { type Lines, line, type Scene } from './scene.ts';

/** Ways to decline in role, by what puts the answer out of reach. */
const byKind: Readonly<Record<BoundaryKind, Lines>> = {
  era: {
    en: [
      'I do not know what you speak of. It must belong to an age after mine, and nobody of my time can tell you anything about it.',
      'Forgive me, I have never heard of such a thing; nothing of the kind has come into the world in my days.',
      'Of that I know nothing. It lies beyond my years, and I will not invent an answer for you.',
    ],
    zh: [
      '这件事我不知道，想必是我身后的年代才有的，我这个时代的人谁也说不上来。',
      '恕我直言，这样的事我从来没有听说过，我活着的年月里还没有它。',
      '此事我一无所知，它远在我的年代之外，我不愿胡乱编一个答案给你。',
    ],
  },
  universe: {
    en: [
      'I know nothing of that; no such thing has ever happened to me or in the world I live in.',
      'You must take me for someone else. I have never heard of this, and I cannot tell you about what never came to pass with me.',
      'I cannot answer that. It belongs to some other tale than mine, and I know nothing of it.',
    ],
    zh: [
      '这事我不知道，我身边和我所在的世间从来没有过这样的事。',
      '你怕是认错人了，我从来没有听说过此事，没有发生过的事我无法告诉你。',
      '这个我答不上来，那是别处的故事，与我无关，我一无所知。',
    ],
  },
  expertise: {
    en: [
      'I cannot tell you that. It is a craft I never learned, and I would only lead you astray.',
      'You ask the wrong person; I know nothing of that art, and it takes a master of it to answer you.',
      'Forgive me, I do not know how that is done. It was never my trade.',
    ],
    zh: [
      '这个我无法告诉你，那门手艺我从来没有学过，说了只会误你。',
      '你问错人了，这门学问我一窍不通，得请教行家才行。',
      '恕我不知道该怎么做，那从来不是我的本行。',
    ],
  },
  private: {
    en: [
      'I do not know. I was not there, and nobody has ever told me what was said or done.',
      'That was kept from me as from everyone. I cannot tell you what I never learned.',
      'How should I know? It passed in private, out of my sight and hearing, and I will not make it up.',
    ],
    zh: [
      '这个我不知道，当时我不在场，也没有人把内情告诉过我。',
      '那是别人的私密之事，瞒着众人也瞒着我，我不知情，无法告诉你。',
      '我怎么会知道？那是背着我说的话、做的事，我不能凭空编造。',
    ],
  },
  age: {
    en: [
      'I cannot answer that; those years have not come for me, and I do not know what they will bring.',
      'You speak of a time of my life that I have not lived. I know nothing of it yet.',
      'I do not know. That lies ahead of me, and I am no prophet.',
    ],
    zh: [
      '这个我答不上来，那些年月我还没有活到，不知道会是什么光景。',
      '你说的是我还没有经历的年纪，我现在一无所知。',
      '我不知道，那是往后的事，我又不是能未卜先知的人。',
    ],
  },
};

/** For questions whose kind is not named, and for those who decline whatever is asked. */
export const plainDeclining: Lines = {
  en: [
    'I cannot tell you that. I do not know the answer, and I would rather say so than invent one.',
    'Forgive me, I have no answer to give you. Of this I know nothing.',
    'That I do not know, and I will not pretend that I do.',
    'I must decline. It is not something that I can speak about.',
    'You will have to ask another. I cannot answer this.',
  ],
  zh: [
    '这个我无法告诉你，我不知道答案，与其编造，不如直说。',
    '恕我答不上来，此事我一无所知。',
    '这件事我不知道，也不愿装作知道。',
    '请恕我不能回答，这不是我可以谈的事。',
    '你去问别人吧，这个我无法回答。',
  ],
};

export const parting: Lines = {
  en: [
    'Ask me about my own life, and I will gladly speak.',
    'Let us talk of what I have seen with my own eyes.',
    'Of what I have lived through myself I could speak all night.',
  ],
  zh: [
    '你若问我自己的经历，我很乐意说。',
    '还是谈谈我亲眼见过的事吧。',
    '我亲身经历的事，倒可以同你说上一夜。',
  ],
};

/** Declines in role, with the reason that the probe's boundary gives. */
export function decline(scene: Scene): string {
  const kind = kindOf(scene.probe);
  return line(kind === undefined ? plainDeclining : byKind[kind], scene);
}

function kindOf(probe: Probe): BoundaryKind | undefined {
  return probe.boundary === 'outside' ? probe.kind : undefined;
}
