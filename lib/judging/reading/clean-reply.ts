/** Verdicts stand at the end; of a reply longer than any judge writes, only so much of the end is read. */
const readCharacters = 100_000;

/**
 * What all readers of judge replies share, under protocol `core`: reasoning blocks are taken out, wide
 * forms become ASCII, emphasis goes, and each line is trimmed with single spaces. Every step is linear
 * in the length of the reply, whatever stands in it.
 */
export function cleanLines(reply: string): readonly string[] {
  return withoutEmphasis(toAscii(withoutReasoning(reply).slice(-readCharacters)))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const reasoningTag = /<(\/?)(?:think|thinking|thought|reasoning)>/gi;

/**
 * Drops `<think>…</think>` and its kin. A block that was never closed runs to the end (the judge was cut
 * off); a closing tag alone ends a block that the chat template opened, so all before it goes.
 */
export function withoutReasoning(reply: string): string {
  let kept = '';
  let from: number | undefined = 0;
  for (const match of reply.matchAll(reasoningTag)) {
    const closing = match[1] === '/';
    if (!closing && from !== undefined) {
      kept += reply.slice(from, match.index);
      from = undefined;
    } else if (closing) {
      if (from !== undefined) kept = '';
      from = match.index + match[0].length;
    }
  }
  return from === undefined ? kept : kept + reply.slice(from);
}

const brackets = new Map([
  ...pairs('【】〔〕〖〗', '['),
  ...pairs('「」『』“”„‟″', '"'),
  ...pairs('‘’‛′', "'"),
  ...pairs('–—−‐‑‒―', '-'),
]);

function pairs(wide: string, ascii: string): [string, string][] {
  return [...wide].map((character, index) => [
    character,
    ascii === '[' && index % 2 === 1 ? ']' : ascii,
  ]);
}

/** Full-width forms (`８`, `［`, `：`), lenticular brackets, curly quotes and long dashes as ASCII; one kind of space and line end. */
export function toAscii(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[【】〔〕〖〗「」『』“”„‟″‘’‛′–—−‐‑‒―]/g, (wide) => brackets.get(wide) ?? wide)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ');
}

const answerTag = /<\/?(?:score|rating|answer|final_answer|result|output|verdict|conclusion)>/gi;

/** Markdown that only decorates: emphasis, code marks, headings, quotes, rules, TeX boxes; an answer's tags end a line. */
function withoutEmphasis(text: string): string {
  return text
    .replace(answerTag, '\n')
    .replace(/\*\*|__|~~|`|\*(?! )|(?<! )\*|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '')
    .replace(/\\boxed\{([^{}\n]{0,200})\}/g, '$1')
    .replace(/\$\$?/g, '')
    .replace(/^ ?(?:[#>]{1,6} ?)+/gm, '');
}
