import { type Language, languages } from '#lib/benchmark/language.ts';
import { declineCues } from './decline-cues.ts';
import type { Terms } from './suite-index.ts';
import { termsOf } from './terms.ts';

export interface Declining {
  readonly declined: boolean;
  /** The words that show declining; empty where none do. */
  readonly cue: string;
}

/** A cue in the opening sentences declines; a later one does only where such sentences are a good part of the reply. */
const openingSentences = 2;
const declinedShare = 1 / 3;

/**
 * Whether a reply declines, by its words alone: sentences that withhold an answer, in role or out of it. One
 * negation in the middle of an answer is no decline, and neither is not knowing something that was not asked.
 */
export function findDeclining(reply: string, question: Terms, language: Language): Declining {
  const sentences = sentencesOf(reply);
  const cues = sentences.map((sentence) => cueIn(sentence, question, language));
  const found = cues.filter((cue) => cue !== '');
  const [cue = ''] = found;
  const opens = cues.slice(0, openingSentences).some((each) => each !== '');
  return { declined: opens || found.length > declinedShare * sentences.length, cue };
}

const longestSentence = 2000;
function sentencesOf(reply: string): readonly string[] {
  return reply
    .replace(/[‘’]/g, "'")
    .split(/[.!?。！？；;\n]+/)
    .map((sentence) => sentence.slice(0, longestSentence).trim())
    .filter(saysSomething);
}

/** "Ah", "My friend", "唉" neither answer nor withhold anything. */
function saysSomething(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.length > 2 || /\p{Script=Han}{2}/u.test(sentence);
}

/** In the character's language, else in the other: replies do not always keep to the language they are asked in. */
function cueIn(sentence: string, question: Terms, language: Language): string {
  const both = [language, ...languages.filter((each) => each !== language)];
  for (const each of both) {
    const cue = cueOf(sentence, question, each);
    if (cue !== '') return cue;
  }
  return '';
}

function cueOf(sentence: string, question: Terms, language: Language): string {
  const { plain, aboutSomething, pointsBack, reach } = declineCues[language];
  const whole = plain.exec(sentence);
  if (whole !== null) return whole[0];
  const knowing = aboutSomething.exec(sentence);
  if (knowing === null) return '';
  const after = knowing.index + knowing[0].length;
  const [object = ''] = sentence.slice(after, after + reach).split(/[,，、:：]/);
  const asked = termsOf(object, language).some((term) => question.has(term));
  return asked || pointsBack.test(object.trim()) ? `${knowing[0]}${object}` : '';
}
