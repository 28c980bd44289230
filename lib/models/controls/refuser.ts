import { parting, plainDeclining } from './declining.ts';
import { control, line, speech } from './scene.ts';
import { voice } from './voice.ts';

export const refuser = control(
  'control-refuser@1',
  'Stays in its role and declines whatever it is asked.',
  (scene) => speech([line(plainDeclining, scene), ...voice(scene), line(parting, scene)], scene),
);
