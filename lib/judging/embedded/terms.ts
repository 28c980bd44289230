import type { Language } from '#lib/benchmark/language.ts';

/**
 * The words of a text as far as they carry content, in order. English: lower case, without accents, a light
 * stem, function words left out. Chinese: pairs of neighbouring characters, the same on every
 * machine where a segmenter's dictionary is not; Latin words and digits count in both languages.
 */
export function termsOf(text: string, language: Language): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/[\p{Script=Latin}\p{Nd}]+/gu) ?? [])
    .filter((word) => !functionWords.has(word))
    .map(stem);
  return language === 'en' ? words : [...words, ...characterPairs(plain)];
}

function characterPairs(text: string): readonly string[] {
  const pairs: string[] = [];
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at += 1) {
      const [first = '', second = ''] = [characters[at], characters[at + 1]];
      if (!functionCharacters.has(first) && !functionCharacters.has(second)) {
        pairs.push(first + second);
      }
    }
  }
  return pairs;
}

/** Harman's "S" stemmer (1991, How effective is suffixing?, JASIS 42:7), with -ed and -ing as well. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2));
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) {
    return withoutE(word.slice(0, -1));
  }
  return withoutE(word);
}

/** "stopped" → "stop", so that it meets "stop"; "make" and "making" meet in "mak". */
function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : withoutE(word);
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const functionWords = new Set(
  `a about above after again all also although am an and any are as at be became because become been before being
  between both but by came can cannot come could did do does doing done down during each else ever every few for from
  get give go goes had has have having he her here hers herself him himself his how i if in into is it its itself just
  know known let like made make many may me mine more most much must my myself never no nor not now o of off oh on once
  one only or other our ours out over own put said same say says see shall she should so some such take tell than that
  the their theirs them themselves then there these they thing things this those though through to told too took two
  under until up upon us very was we well went were what when where which while who whom whose why will with within
  without would yes yet you your yours yourself s t d ll m re ve don doesn didn isn wasn couldn wouldn`.split(
    /\s+/,
  ),
);

const functionCharacters = new Set(
  '的了着过是在我你您他她它们这那哪有没不就都也还又才和与及把被给让向从到对为以而且或但之其所于则乃吗呢吧啊呀么个些很最更再已曾会能可要想说问答',
);
