import type { Character } from '#lib/benchmark/character.ts';
import type { Probe } from '#lib/benchmark/probe.ts';
import { findCharacter, type Suite } from '#lib/benchmark/suite.ts';
import type { ChatRequest } from '../chat-model.ts';
import { ModelError } from '../model-error.ts';
import type { Script } from '../provider.ts';
import { choose } from './choice.ts';

/** Lines to choose from, in both languages. */
export type Lines = Readonly<Record<'en' | 'zh', readonly [string, ...string[]]>>;

/** What a control answers: one probe of one character. */
export interface Scene {
  readonly suite: Suite;
  readonly character: Character;
  readonly probe: Probe;
  /** Place of the probe in its case, from 0. */
  readonly turn: number;
}

/** A scripted candidate: it speaks when it is asked a probe, and judges nothing. */
export function control(id: string, describes: string, reply: (scene: Scene) => string): Script {
  return {
    id,
    describes,
    answer: (request, suite) => reply(sceneOf(id, request, suite)),
  };
}

function sceneOf(id: string, { reference }: ChatRequest, suite: Suite): Scene {
  if (reference.purpose !== 'reply') {
    const message = `${id} is a scripted candidate and judges nothing. Choose another judge.`;
    throw new ModelError('unavailable', message);
  }
  const character = findCharacter(suite, reference.characterId);
  const turn = character?.probes.findIndex(({ id: each }) => each === reference.probeId) ?? -1;
  const probe = character?.probes[turn];
  if (character === undefined || probe === undefined) {
    const where = `${reference.characterId}/${reference.probeId}`;
    throw new ModelError('bad-request', `The suite ${suite.id} has no probe ${where}.`);
  }
  return { suite, character, probe, turn };
}

/** A line for this probe; neighbours of one case get different ones. */
export function line(lines: Lines, { character, turn }: Scene): string {
  const list = lines[character.language];
  return choose(list, `${character.id} ${list[0]}`, turn);
}

/** Sentences in the order said; Chinese needs no space between them. */
export function speech(sentences: readonly string[], { character }: Scene): string {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.join(character.language === 'zh' ? '' : ' ');
}
