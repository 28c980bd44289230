import type { Reading } from '../vote.ts';
import { cleanLines } from './clean-reply.ts';

const number = String.raw`(?<minus>-)?(?<value>\d{1,9}(?:\.\d{1,9})?)`;
const unit = String.raw`(?: ?(?:\/|out of) ?(?<scale>\d{1,9})(?:\.0)?)?(?: ?(?:points?|分))?`;
/** What may follow a number that says of itself what it is; a word would make it a count of something. */
const ends =
  /^(?:$|["')\]}]{0,3}(?:$|[;!?。、,|]|\.(?!\d)| ?[(:]| - | [A-Z\u3400-\u9fff])| ?(?:because|since|as|for|overall|in total|因为|由于))/;
/** After a number that merely begins a line. `1. The date …` and `2) …` are lists. */
const bareEnds = /^["')\]}]{0,3}(?:[.。!]?["')\]]?$| ?[(,;]| - | ?(?:because|since|as|因为|由于))/;
/** A second number in a row: `7-8`, `7 or 8`, `7到8`, `7/8/9`. */
const another = /^["')\] ]{0,3}(?:[-~～,、/]|to|or|and|至|到|或者?|和|与) ?["'([]{0,2}\d/;

const label = String.raw`(?:score|rating|(?<![a-z])(?:grade|mark)|(?:overall|verdict)(?= ?:)|评分结果|评分|得分|分数|打分|总分|分值)`;
const between = String.raw`(?:["'\])]| ?\([^()\n]{0,40}\)){0,3} ?(?:(?:for|of) (?:the|this) [a-z' ]{1,30}? ?)?(?:is|are|would be|should be|will be|as|to be|at|of|为|是|应为|应该是|给予|=|:|-(?= )|\|){0,3} ?(?:a |an )?["'([]{0,3}`;
const labelled = new RegExp(`${label}${between}${number}${unit}`, 'gi');
const given = new RegExp(
  String.raw`(?:\b(?:give|giving|gave|rate|rating|assign|award|deserves?|merits?|scores?)\b[^\d\n.]{0,60}?|(?:打|给出|给予|给|得|评为|评|打出)(?:了|出|它|他|她|这个回答|该回答|为|到)?[ :]?)["'([]{0,2}${number}${unit}`,
  'gi',
);
const bareLine = new RegExp(
  String.raw`^(?:[-•] )?(?:answer ?:|final(?: answer)? ?:|答案 ?[:是为])? ?["'([{]{0,3}${number}${unit}`,
  'i',
);

/** "on a scale of 1-10", "从1到10", "满分10分" say what numbers there are, not which was given. */
const scaleMention =
  /(?:\bfrom |从 ?)?(?<![\d.])1 ?(?:-|~|～|to|到|至) ?10(?!\d|\.\d)(?: ?分)?|满分(?:为|是)? ?:? ?10 ?分?|总分(?:为|是)? ?10 ?分|\bout of 10\b(?= ?[)\]:])|\(\/ ?10\)/gi;

interface Statement {
  readonly at: number;
  readonly reading: Reading;
}

/**
 * Protocol `core`: the number from 1 to 10 that a judge gave, decimals too. It must stand alone at the
 * start of a line, behind a label ("Score:", "评分") or behind a verb of giving; the last one wins.
 * Ranges, other scales and numbers out of range are unread and are never rounded into place.
 */
export function readScoreOutOf10(reply: string): Reading {
  const lines = cleanLines(reply);
  if (lines.length === 0) return { state: 'unread', why: 'the reply is empty' };
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const last = statements((lines[index] ?? '').replace(scaleMention, '…')).at(-1);
    if (last !== undefined) return last.reading;
  }
  return { state: 'unread', why: 'no score from 1 to 10 stands in the reply' };
}

function statements(line: string): readonly Statement[] {
  const bare = bareLine.exec(line);
  const named = [...line.matchAll(labelled), ...line.matchAll(given)];
  return [
    ...(bare === null ? [] : statement(bare, line, bareEnds)),
    ...named.flatMap((match) => statement(match, line, ends)),
  ].sort((a, b) => a.at - b.at);
}

function statement(match: RegExpExecArray, line: string, end: RegExp): readonly Statement[] {
  const at = match.index + match[0].length;
  const rest = line.slice(at, at + 60);
  const written = match[0].trim();
  const unread = (why: string) => [{ at, reading: { state: 'unread', why } as const }];
  if (another.test(rest)) return unread(`"${written}${rest.slice(0, 6)}" is more than one number`);
  if (!end.test(rest)) return [];
  const { minus, value, scale } = match.groups ?? {};
  const score = Number(value);
  if (scale !== undefined && Number(scale) !== 10) {
    return unread(`"${written}" is on another scale than 1 to 10`);
  }
  if (minus !== undefined || score < 1 || score > 10) {
    return unread(`"${written}" is outside 1 to 10`);
  }
  return [{ at, reading: { state: 'read', value: score } }];
}
