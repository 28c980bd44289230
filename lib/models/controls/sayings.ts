import { firstPersonChinese } from './first-person-chinese.ts';
import { firstPersonEnglish } from './first-person-english.ts';
import type { Person } from './person.ts';

/** Third-person text about a person, as that person tells it. */
export function inFirstPerson(text: string, person: Person): string {
  return person.language === 'zh'
    ? firstPersonChinese(text, person)
    : firstPersonEnglish(text, person);
}

/** What a person says of itself, a sentence each: its description, then its summary. At least one. */
export function sayingsOf(person: Person): readonly string[] {
  const described =
    person.description === undefined ? [] : [introduction(person.description, person)];
  const told = person.language === 'zh' ? chineseSayings(person) : englishSayings(person);
  const all = [...described, ...told];
  const inRole = all.filter((sentence) => !outOfRole.test(sentence));
  return inRole.length > 0 ? inRole : all;
}

// Nobody speaks of the books they are in, or of their own death.
const outOfRole =
  /\b(?:novels?|stories)\b|\bI died\b|\bmy death\b|\band died\b|(?:小说|话本|传奇)(?:里|中)的/;

const citedWorkEnglish =
  /(?:,| and)? (?:hero |heroine )?(?:of|in) (?:the (?:stories|novels?|tales|plays) of |Homer's ).*$/;
const citedWorkChinese = /^(?:.{1,6}(?:小说|戏剧|剧作))?(?:《[^》]*》)?(?:里|中)的?/;

function introduction(description: string, person: Person): string {
  if (person.language === 'zh') {
    return `我是${inFirstPerson(description.replace(citedWorkChinese, ''), person).replace(/。$/, '')}。`;
  }
  const told = description.replace(citedWorkEnglish, '').replace(/\.$/, '');
  return `I am ${inFirstPerson(`He was ${told}`, { ...person, pronoun: 'he' }).slice(6)}.`;
}

const sentenceEnd = /(?<=(?<!\b(?:[A-Z]|Mr|Mrs|Dr|St|ca|c))[.!?]) (?=[A-Z“"'])/;
const dates = / \([^()]*\d[^()]*\)/g;

function englishSayings(person: Person): readonly string[] {
  return person.summary
    .replace(/^\[[^\]]*\]\s*/, '')
    .replace(dates, '')
    .split(sentenceEnd)
    .map((sentence) => inFirstPerson(sentence, person))
    .map((sentence) => sentence.replace(/^I was (?=an? |the |one )/, 'I am '))
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`));
}

const beyondLife = /^[^丈夫妻父母兄弟]*(?:去世|逝世|卒|病逝)|^死后|^身后|^后人|^临终|^死在/;
const citedAsFigure =
  /^(?:.{1,8}(?:小说|长诗|剧作))?(?:《[^》]*》)?的?(?:女|男)?(?:主人公|主角|人物)，/;

function chineseSayings(person: Person): readonly string[] {
  return person.summary
    .replace(/^\[[^\]]*\]\s*/, '')
    .replace(/（[^（）]*\d[^（）]*）/g, '')
    .replace(citedAsFigure, '')
    .split(/(?<=[。！？])/)
    .map((sentence, index) => ownSentence(inFirstPerson(livingPart(sentence), person), index))
    .filter((sentence) => sentence.length > 3);
}

function livingPart(sentence: string): string {
  const clauses = sentence.replace(/[。！？]$/, '').split('，');
  return `${clauses.filter((clause) => !beyondLife.test(clause)).join('，')}。`;
}

const ownedThing = /^(?:词|诗|词作|诗作|诗集|作品|著作|日记|书)(?!人)|^《/;

/** Summaries leave their subject out; whoever speaks of oneself says it. */
function ownSentence(sentence: string, index: number): string {
  if (sentence.startsWith('我') || sentence === '。') return sentence;
  if (index === 0) return `我是${sentence}`;
  if (sentence.includes('我')) return sentence;
  return `${ownedThing.test(sentence) ? '我的' : '我'}${sentence}`;
}
