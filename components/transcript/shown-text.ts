/** Characters of one text that a page carries; a reply may be megabytes, and stands on the page twice. */
const longest = 40_000;
const longestMarkdown = 8_000;
const mostMarks = 500;

// Controls have no place in HTML, and overrides of the direction make text read as what it is not.
const unshowable = /[\p{Cc}\u202d\u202e]/gu;
const marks = /[*_~>[\]|`<&+]|-(?=[ \t])|\d[.)]/g;

interface ShownText {
  readonly text: string;
  /** How many characters of its end are left out. */
  readonly left: number;
}

/** What a model wrote, as a page can show it: whole characters only, and not more than a page can carry. */
export function shownText(raw: string): ShownText {
  const text = raw
    .slice(0, longest)
    .replaceAll('\r\n', '\n')
    .replace(unshowable, (character) => ('\n\t'.includes(character) ? character : '\ufffd'));
  return { text: text.toWellFormed(), left: Math.max(0, raw.length - longest) };
}

/**
 * Whether a text is read as Markdown in a moment. A model that repeats one mark to its token limit writes what
 * takes the parser minutes, or more depth than the stack has.
 */
export function isLightMarkdown(text: string): boolean {
  return text.length <= longestMarkdown && (text.match(marks) ?? []).length <= mostMarks;
}
