const irregular: Readonly<Record<string, string>> = {
  is: 'am',
  has: 'have',
  does: 'do',
  goes: 'go',
  dies: 'die',
  lies: 'lie',
  ties: 'tie',
};

const noVerbs = new Set(
  'was always perhaps sometimes afterwards besides thus as this his its us yes unless towards'.split(
    ' ',
  ),
);

/** The form after "I" of a word that stood after "he" or "she"; a word that needs none stays. */
export function afterI(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (noVerbs.has(word) || !/^[a-z]+s$/.test(word) || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(ss|sh|ch|x|zz|o)es$/, '$1').replace(/([^s])s$/, '$1');
}

const pastForms = new Set(
  `was is had has did does would could should might may must will shall can never also often always
  came went took gave made said saw set left led wrote sang built fought kept held became began met found
  lost won told knew thought brought bought sent fell rose ran rode grew drew spent slept wore swore taught
  caught sought stood understood sat lay got forgot chose broke spoke stole drove flew threw bore struck hid
  put cut let read hurt beat ate drank swam sank hung dug fed fled bent dealt felt heard learnt meant paid
  sold wept withdrew undertook overcame alone himself herself once still first then later`.split(
    /\s+/,
  ),
);

/** Whether a word reads as the verb of the name before it. */
export function looksLikeVerb(word: string): boolean {
  return pastForms.has(word) || (/^[a-z]{3,}(?:ed|s)$/.test(word) && !noVerbs.has(word));
}

/** Verbs that may follow "I …, and" in the present; any other word in -s there is taken for a noun. */
export const coordinatedVerbs =
  `abandons admits advises announces answers argues arrests avenges bears breaks defends frees gallops lingers scalds sows spoils stabs strings yokes arrives asks becomes begins believes betrays brings builds burns buys calls carries
  catches claims collects comes composes converts cures cuts dictates dies digs dines does draws dreams drinks eats
  enters escapes fears feels fights finds flees follows forgives gathers gets gives goes grows guards guides has hates
  hears helps hides holds hopes hunts is joins keeps kills knows laughs leads learns leaves lets lives longs loses
  loves makes marries meets mourns moves needs offers opens owns paints pays plans plays praises prays prefers
  promises pulls puts reads recovers refuses remains rescues retires returns rides rises robs rules runs sails
  saves says sees seeks seizes sells sends serves sets shares sings sits sleeps slips smokes solves speaks
  spends stands stays steals studies suffers swears takes teaches tells thinks traces trades travels tries trusts turns
  uses visits waits walks wanders wants warns watches wears weaves weeps wins wishes works writes`.split(
    /\s+/,
  );
