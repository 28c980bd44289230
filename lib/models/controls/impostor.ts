import type { Distractor } from '#lib/benchmark/character.ts';
import { choose } from './choice.ts';
import { decline } from './declining.ts';
import { personOfDistractor } from './person.ts';
import { sayingsOf } from './sayings.ts';
import { control, type Lines, line, type Scene, speech } from './scene.ts';

const openings: Lines = {
  en: [
    'You are speaking with NAME, and I answer as such.',
    'NAME is my name, and I will tell you of my life.',
    'Hear it from NAME.',
  ],
  zh: ['同你说话的是NAME，我便照实说。', 'NAME就是我，听我说说自己的事。', '且听我NAME说。'],
};

const stranger: Readonly<Record<'en' | 'zh', Distractor>> = {
  en: {
    name: 'Nobody in particular',
    summary: 'He was a pedlar of the marsh country. He sold needles and ribbons from door to door.',
  },
  zh: { name: '路人甲', summary: '水乡的货郎，挑着担子走村串户，卖针线和丝带。' },
};

export const impostor = control(
  'control-impostor@1',
  'Plays one of the wrong identities offered to the judge, from the facts told of it.',
  (scene) => {
    const other = otherIdentity(scene);
    const sayings = sayingsOf(personOfDistractor(other, scene.character.language));
    const from = scene.turn % sayings.length;
    const turned = [...sayings.slice(from), ...sayings.slice(0, from)];
    const named = line(openings, scene).replace('NAME', other.name);
    return scene.probe.boundary === 'inside'
      ? speech([named, ...turned.slice(0, 4)], scene)
      : speech([decline(scene), named, ...turned.slice(0, 2)], scene);
  },
);

/** One of the distractors by a hash of the character; where a record has none, another character of its suite. */
function otherIdentity({ character, suite }: Scene): Distractor {
  const neighbours = suite.characters
    .filter(({ id, language }) => id !== character.id && language === character.language)
    .map(({ name, summary }) => ({ name, summary }));
  const [first, ...rest] = character.distractors.length > 0 ? character.distractors : neighbours;
  if (first === undefined) return stranger[character.language];
  return choose([first, ...rest], character.id);
}
