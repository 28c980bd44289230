import { decline, parting } from './declining.ts';
import { personOfCharacter } from './person.ts';
import { inFirstPerson } from './sayings.ts';
import { control, type Lines, line, type Scene, speech } from './scene.ts';
import { voice } from './voice.ts';

const openings: Lines = {
  en: [
    'I remember it well.',
    'Gladly, for that is a thing I lived through.',
    'Yes, let me tell you how it was.',
    'That I can tell you better than anyone.',
  ],
  zh: [
    '这事我记得很清楚。',
    '你问得好，我来告诉你。',
    '此事是我亲身经历，且听我说。',
    '说起这个，没有人比我更明白。',
  ],
};

// A reply of about 120 words, or 200 characters of Chinese, is as long as a page bears.
const longest = { en: 650, zh: 200 };

export const oracle = control(
  'control-oracle@1',
  'Answers what its character can know from the evidence, in the first person, and declines the rest in role.',
  (scene) => (scene.probe.boundary === 'inside' ? answer(scene) : refuse(scene)),
);

function answer(scene: Scene): string {
  const { character, probe } = scene;
  const person = personOfCharacter(character);
  const claims = probe.evidence.map(({ claim }) => ended(inFirstPerson(claim, person), scene));
  return speech([...greeting(scene, speech(claims, scene)), ...claims], scene);
}

function refuse(scene: Scene): string {
  return speech([decline(scene), ...voice(scene), line(parting, scene)], scene);
}

/** Says who speaks, with as much of opening and voice as the claims leave room for; one sentence always. */
function greeting(scene: Scene, claims: string): readonly string[] {
  const sentences = voice(scene);
  const opening = line(openings, scene);
  const byLength = [...sentences].sort((a, b) => b.length - a.length);
  const fullest = byLength.slice(0, 1);
  const room = longest[scene.character.language] - claims.length;
  const fits = (said: readonly string[]) => said.join(' ').length <= room;
  return (
    [
      [opening, ...sentences],
      [opening, ...fullest],
    ].find(fits) ?? fullest
  );
}

function ended(sentence: string, { character }: Scene): string {
  if (/[.!?。！？”"]$/.test(sentence)) return sentence;
  return `${sentence}${character.language === 'zh' ? '。' : '.'}`;
}
