import { afterI, coordinatedVerbs, looksLikeVerb } from './english-verbs.ts';
import type { Person } from './person.ts';

// Marks from the private use area keep what was replaced apart from what stood there.
const subject = '\uE000';
const nameMark = '\uE001';

const titles = 'Mr|Mrs|Miss|Madame|Sir|Lady|Lord|Dr|King|Queen|Emperor|Admiral|Captain|General';
const clauseWords =
  'In|On|At|When|After|Before|While|As|For|From|With|By|Though|Although|Because|That|And|But|So|Then|There|To|Of|Since|Until|Once|If';
const adverbs =
  '(?:(?:never|also|often|always|still|first|once|only|alone|then|later|soon|even|now|at last|[a-z]+ly) )*';

/**
 * Third-person English as the person would tell it: name and pronouns become I, me, my, and the verbs agree.
 * By rule and without a parser: who "he" is, is taken from the person's pronoun alone.
 */
export function firstPersonEnglish(text: string, person: Person): string {
  const marked = resolveNames(markPronouns(markNames(text, person), person.pronoun));
  return marked
    .split(/(?<=[.!?]) /)
    .map(agree)
    .join(' ')
    .replaceAll(subject, 'I');
}

function markNames(text: string, { name, aliases }: Person): string {
  const names = [...new Set([name, ...aliases.filter(startsUpper), ...partsOf(name)])].sort(
    (a, b) => b.length - a.length,
  );
  return names.reduce((told, each) => {
    const single = /^\S+$/.test(each);
    const escaped = each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // A name alone may be somebody else's: Mycroft Holmes, Mary Buckland. A title given to the person stays.
    const before = single
      ? `(?<!\\b(?!(?:${clauseWords})\\b)[A-Z][\\w.]* )(?<!\\b(?:called|named|nicknamed|born|as|name) )`
      : '(?<!\\b(?:called|named|nicknamed|born) )';
    const after = single ? '(?! [A-Z][a-z])' : '';
    const pattern = `${before}(?<![\\p{L}-])(?:(?:${titles})\\.? )?${escaped}(?![\\p{L}-])${after}`;
    return told.replace(new RegExp(pattern, 'gu'), nameMark);
  }, text);
}

function startsUpper(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

const common = new Set(['The', 'Great', 'Sun', 'King', 'Queen', 'Saint', 'Father', 'Prince']);

/** Surname and first name where they stand for the whole: not of "Joan of Arc", not "He". */
function partsOf(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  const titled = words.some((word) => word === 'of' || word === 'the');
  const parts = titled ? words.slice(0, 1) : [words[0] ?? '', words.at(-1) ?? ''];
  return parts.filter((part) => part.length > 3 && !common.has(part));
}

const afterObjectHer =
  '(?=[.,;:!?]|$| (?:to|in|on|at|by|for|from|with|as|and|or|but|that|when|while|until|because|before|after|into|out|off|up|down|over|through|the|a|an|how|why|what|who|where|if|so|then|not|no|of|ill|every|all)\\b)';
const objectHer =
  /\b(had|has|have|saw|sees|reached|left|found|kept) [Hh]er (?=[a-z]+(?:ed|ing)\b)/g;

function markPronouns(text: string, pronoun: Person['pronoun']): string {
  if (pronoun === 'he') {
    return text
      .replace(/\b[Hh]e\b/g, subject)
      .replace(/\b[Hh]imself\b/g, 'myself')
      .replace(/\b[Hh]im\b/g, 'me')
      .replace(/\b[Hh]is\b/g, 'my');
  }
  return text
    .replace(/\b[Ss]he\b/g, subject)
    .replace(/\b[Hh]erself\b/g, 'myself')
    .replace(/\b[Hh]ers\b/g, 'mine')
    .replace(objectHer, '$1 me ')
    .replace(new RegExp(`\\b[Hh]er\\b${afterObjectHer}`, 'g'), 'me')
    .replace(/\b[Hh]er\b/g, 'my');
}

/** A name is I where a verb follows or a sentence begins, my before 's, and me elsewhere. */
function resolveNames(text: string): string {
  return text
    .replaceAll(new RegExp(`${nameMark}['’]s?(?= |$)`, 'g'), 'my')
    .replace(new RegExp(`(^|[.!?;] )${nameMark}`, 'g'), `$1${subject}`)
    .replace(new RegExp(`${nameMark} ([a-z]+)`, 'g'), (_, next: string) =>
      looksLikeVerb(next) ? `${subject} ${next}` : `me ${next}`,
    )
    .replaceAll(nameMark, 'me');
}

const directVerb = new RegExp(`(${subject} ${adverbs})([a-z]+)`, 'g');
const determiners = "a|an|the|my|me|his|her|their|its|on|off|up|out|down|[A-Z][a-z]+(?:'s)?";
const laterVerbs = [
  new RegExp(
    `((?:,|,? and|,? or|,? but|,? then) ${adverbs})(${coordinatedVerbs.join('|')})(?=[ ,;.])`,
    'g',
  ),
  // Not after an aside about somebody else: "the king, by whom …, grants".
  new RegExp(
    `((?<!\\bwho(?:m|se)?\\b[^,]*), ${adverbs})([a-z]{3,}s)(?= (?:${determiners})\\b)`,
    'g',
  ),
  new RegExp(
    `( and with my [A-Za-z ]{1,30} )(${coordinatedVerbs.join('|')})(?= (?:the|my|a) )`,
    'g',
  ),
];

function agree(sentence: string): string {
  const direct = sentence
    .replace(directVerb, (_, before: string, verb: string) => `${before}${afterI(verb)}`)
    .replace(new RegExp(`^${subject}(,[^,]+,) ([a-z]+)`), (_, aside: string, verb: string) => {
      return `${subject}${aside} ${afterI(verb)}`;
    });
  const start = direct.indexOf(subject);
  if (start === -1) return capitalised(direct);
  const afterSubject = (match: string, before: string, verb: string, at: number) =>
    at < start ? match : `${before}${afterI(verb)}`;
  return capitalised(
    laterVerbs.reduce((told, pattern) => told.replace(pattern, afterSubject), direct),
  );
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
