import { control, type Lines, line, speech } from './scene.ts';
import { voice } from './voice.ts';

const frames: Lines = {
  en: [
    'You ask me: “QUESTION” VOICE That is your question, then, and I say it back to you as I heard it.',
    'So this is what you want of me: “QUESTION” VOICE And I repeat it, word for word, as you put it.',
    '“QUESTION” Those are your words. VOICE I turn them over, and here they are again, just as they came.',
  ],
  zh: [
    '你问我：“QUESTION”VOICE这便是你的问题，我原样说还给你。',
    '原来你想问的是：“QUESTION”VOICE我照着你的话，一字不差再念一遍。',
    '“QUESTION”这是你说的话。VOICE我翻来覆去念了念，还是这几句。',
  ],
};

export const parrot = control(
  'control-parrot@1',
  'Stays in its role and gives the question back.',
  (scene) => {
    const [before = '', after = ''] = line(frames, scene).split('VOICE');
    const quoted = before.replace('QUESTION', () => scene.probe.question);
    return speech([quoted.trim(), ...voice(scene), after.trim()], scene);
  },
);
