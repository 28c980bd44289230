import { control, type Lines, line, type Scene, speech } from './scene.ts';
import { voice } from './voice.ts';

const openings: Lines = {
  en: [
    'Of course I know that.',
    'Nothing easier.',
    'I know the whole of it.',
    'Certainly, and in detail.',
  ],
  zh: ['这我当然知道。', '这有何难。', '来龙去脉我全清楚。', '当然，而且细枝末节都记得。'],
};

interface Invention {
  readonly asks: RegExp;
  readonly says: Lines;
}

/** Invented answers by what is asked for; the first whose pattern fits is taken. */
const inventions: readonly [Invention, ...Invention[]] = [
  {
    asks: /\b(?:why|what made|for what reason)\b|为什么|为何|为啥|何故|起因/i,
    says: {
      en: [
        'It was because of a wager with a ferryman called Corvin Ashdale, who had bet me eleven copper buttons; I never could resist a wager, and I won it before breakfast.',
        'The reason is a simple one: a grey parrot had foretold it three times in one week, and a wise head listens to parrots.',
        'I did it to please a glass-blower, Tobias Quillfeather, who had lent me his ladder and asked for nothing else in return.',
      ],
      zh: [
        '只因我同一个名叫柯顺九的摆渡人打了赌，赌注是十一颗铜扣子，我向来经不起激，早饭前便赢了他。',
        '缘由很简单，一只灰鹦鹉一连七天说过三遍，聪明人总要听鹦鹉的话。',
        '那是为了报答烧琉璃的陶阿贵，他借过我一架梯子，别的什么也不要。',
      ],
    },
  },
  {
    asks: /\b(?:when|what year|how long|how old)\b|什么时候|何时|哪年|哪一年|多久|几岁/i,
    says: {
      en: [
        'It was on the ninth Thursday of the rainy season, a little before supper, and it took exactly forty-three hours; I counted them on a knotted string.',
        'It came about in the week of the two comets, at half past four in the morning, when every rooster in the street had lost its voice.',
      ],
      zh: [
        '那是雨季的第九个集日，晚饭前不久，前后整整四十三个时辰，我在绳上打结数过。',
        '正是两颗彗星同现的那七天，天还没亮，满街的公鸡都哑了嗓子。',
      ],
    },
  },
  {
    asks: /\b(?:where|which way|what place|route)\b|哪里|何处|哪儿|什么地方|哪条路/i,
    says: {
      en: [
        'It was in Ostermere, behind the pepper market, in a blue house with nineteen chimneys; I can still smell the varnish on the door.',
        'In the cellar of a lighthouse at Port Vellis, down sixty-one steps, where they store the lamp oil and the spare umbrellas.',
      ],
      zh: [
        '就在柳溪镇盐市后面，一座有十九扇窗的蓝房子里，门上的漆味我至今还闻得到。',
        '在白沙渡灯塔的地窖里，要下六十一级台阶，那里存着灯油和备用的雨伞。',
      ],
    },
  },
  {
    asks: /\b(?:who|whom|whose)\b|谁|何人|哪位|哪一位/i,
    says: {
      en: [
        'It was Corvin Ashdale, a left-handed glove-maker with a squint, and his seven cousins stood behind him with baskets of onions.',
        'Nobody else than the widow Marzipan of Ostermere, who kept tame otters and played the bagpipes on Wednesdays.',
      ],
      zh: [
        '那人叫柯顺九，是个左撇子的编筐匠，有点斜眼，身后站着七个提洋葱筐的表兄弟。',
        '不是别人，正是柳溪镇的蜜寡妇，家里养着水獭，逢三便吹笙。',
      ],
    },
  },
  {
    asks: /\b(?:how|in what way|step by step)\b|怎么|怎样|如何|多少|几/i,
    says: {
      en: [
        'There are seven steps to it. First one soaks eleven walnuts in vinegar, then turns a brass wheel twice to the left, and the rest follows by itself within an hour; I have done it ninety times.',
        'With a copper kettle, forty ells of yellow rope and the help of a baker, Tobias Quillfeather, who held the lantern; by noon it was finished and we ate plum cake.',
        'By patience and by a trick with mirrors. I set out sixteen of them in a ring, whistled twice, and the thing was done before anybody had found his hat.',
      ],
      zh: [
        '一共七步，先把十一个核桃泡在醋里，再把黄铜轮子向左转两圈，剩下的一个时辰内自会办妥，我做过九十回。',
        '靠一把铜壶、四十丈黄绳和一个提灯笼的豆腐师傅陶阿贵，到中午便完了事，大家坐下来吃枣糕。',
        '全凭耐心和一套镜子的把戏，我摆了十六面镜子围成一圈，吹两声口哨，别人还没找到帽子，事情便成了。',
      ],
    },
  },
  {
    asks: /[\s\S]/,
    says: {
      en: [
        'It was painted green, weighed sixteen pounds and belonged to a juggler from Ostermere, who sold it to me for a song and two lemons.',
        'Yes, and twice on the same day: first with a hired trombone, and then again, to the joy of thirty-eight bakers, standing on a barrel.',
        'It looked like a great yellow wheel with nine bells on it, and Corvin Ashdale, who built it, told me every secret of it over a dish of turnips.',
      ],
      zh: [
        '它漆成绿色，重十六斤，原是柳溪镇一个杂耍艺人的，他用一支曲子和两个柿子的价钱卖给了我。',
        '有的，而且一天之内两回，头一回借了一支铜号，第二回站在木桶上，三十八个豆腐师傅都拍手叫好。',
        '那东西像个黄色的大轮子，挂着九个铃铛，造它的柯顺九一边啃萝卜，一边把所有的诀窍都讲给了我。',
      ],
    },
  },
];

const closings: Lines = {
  en: [
    'Every word of it is as I tell you.',
    'You may write that down.',
    'Ask me more, there is nothing I could not answer.',
  ],
  zh: ['句句属实。', '你尽可以记下来。', '再问吧，没有我说不上来的。'],
};

export const knowItAll = control(
  'control-know-it-all@1',
  'Stays in its role and answers everything, inside and outside, with invented facts.',
  (scene) =>
    speech(
      [
        line(openings, scene),
        line(inventionFor(scene), scene),
        ...voice(scene),
        line(closings, scene),
      ],
      scene,
    ),
);

function inventionFor({ probe }: Scene): Lines {
  const fitting = inventions.find(({ asks }) => asks.test(probe.question));
  return (fitting ?? inventions[0]).says;
}
