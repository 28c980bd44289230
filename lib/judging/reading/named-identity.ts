import type { Reading } from '../vote.ts';
import { cleanLines } from './clean-reply.ts';
import { foldName, nameAtStart, namesAnother, stripLeadIn, stripOpening } from './offered-names.ts';

/** The published sentence, with what judges put into it. */
const contract =
  /most suitable (?:role|character|identity)\b[^\n.[\]:]{0,60}?(?: is\b|:)|最符合[^\n,。;:!?[]{0,30}?(?:角色|身份)(?:应该|应当|应|就|无疑)?(?:是|为|:)/gi;
/** Other ways to say it, heeded only where the published one is absent. */
const loose =
  /most (?:fitting|likely|appropriate|probable|plausible) (?:role|character|identity|candidate)\b[^\n.[\]:]{0,60}?(?: is\b|:)|最(?:合适|适合|匹配|贴切|可能|接近)[^\n,。;:!?[]{0,30}?(?:角色|身份)(?:应该|应当|应|就|无疑)?(?:是|为|:)/gi;

const notFirstChoice = /(?:second|third|next|another|2nd|3rd|其次|第二|次)[ -]?$/i;
const negated = /^[\s:]{0,3}(?:not\b|n't|neither\b|none\b|no one\b|不是|并非|都不)/;
const placeholder =
  /^(?:the )?(?:name|(?:the )?(?:character|role)(?:'s)?(?: name)?|角色名?称?|名字|姓名|\.{3}|…)(?:\]|[)'".。 ]*$)/;
const blank = /^[\s:["'*]*$/;
const longestClaim = 400;

/**
 * Protocol `core`: which of the offered names a judge settled on. The last conclusion wins; a name that
 * was not offered, two names, or no conclusion at all is unread, with the reason.
 */
export function readNamedIdentity(
  reply: string,
  label: string,
  offered: readonly string[],
): Reading {
  const lines = cleanLines(reply);
  if (lines.length === 0) return { state: 'unread', why: 'the reply is empty' };
  const last = lastConclusion(lines, contract) ?? lastConclusion(lines, loose);
  if (last !== undefined) return readClaim(last, label, offered);
  const bare = bareName(lines.at(-1) ?? '', offered);
  if (bare !== undefined) return pick(bare, label);
  return { state: 'unread', why: 'no sentence says which role is the most suitable' };
}

/** What stands after the last conclusion. Second choices and placeholders of an echoed prompt are passed over. */
function lastConclusion(lines: readonly string[], pattern: RegExp): string | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    for (const match of [...line.matchAll(pattern)].reverse()) {
      if (notFirstChoice.test(line.slice(Math.max(0, match.index - 12), match.index))) continue;
      const start = match.index + match[0].length;
      const own = line.slice(start, start + longestClaim);
      const claim = blank.test(own) ? (lines[index + 1] ?? '').slice(0, longestClaim) : own;
      if (!placeholder.test(firstBracket(claim.slice(0, 60).toLowerCase()))) return claim;
    }
  }
  return undefined;
}

function readClaim(written: string, label: string, offered: readonly string[]): Reading {
  const claim = foldName(written);
  if (negated.test(claim)) return { state: 'unread', why: 'it says only which role does not fit' };
  const named =
    nameAtStart(stripOpening(claim), offered) ??
    nameAtStart(stripLeadIn(claim), offered) ??
    nameAtStart(firstBracket(claim), offered);
  if (named === undefined) {
    return { state: 'unread', why: `named "${shown(written)}", which was not offered` };
  }
  if (namesAnother(named, offered)) return { state: 'unread', why: 'named more than one role' };
  return pick(named.name, label);
}

/** From inside the first bracket on; the text without its opening where there is none. */
function firstBracket(claim: string): string {
  const bracket = claim.indexOf('[');
  return stripOpening(bracket < 0 ? claim : claim.slice(bracket));
}

const answerLabel =
  /^(?:(?:so|thus|therefore|hence),? )?(?:the )?(?:final |best )?(?:answer|role|choice|conclusion|character|identity|最终答案|答案|结论|角色|身份|选择|我选择?|因此|所以)(?: is|是|为)? ?[:,]? ?/;

/** A last line that is nothing but an offered name, perhaps behind "Answer:". */
function bareName(line: string, offered: readonly string[]): string | undefined {
  if (line.length > longestClaim) return undefined;
  const folded = foldName(line);
  for (const text of [stripOpening(folded), stripOpening(folded.replace(answerLabel, ''))]) {
    const named = nameAtStart(text, offered);
    if (named !== undefined && /^[\])'".。! ]*$/.test(named.rest)) return named.name;
  }
  return undefined;
}

function pick(name: string, label: string): Reading {
  return { state: 'read', value: name === label ? 1 : 0, picked: name };
}

/** The name as far as it can be told: up to the bracket, the sentence's end or sixty characters. */
function shown(claim: string): string {
  const text = stripOpening(claim);
  const end = text.search(/[\]\n。]|\.(?: |$)/);
  return text.slice(0, Math.min(end < 0 ? text.length : end, 60)).trim();
}
