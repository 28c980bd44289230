import { toAscii } from './clean-reply.ts';

/** Names are compared without case, accents, middle dots and quotation marks; everything else must agree. */
export function foldName(text: string): string {
  return toAscii(text)
    .normalize('NFKD')
    .replace(/[\p{M}·•・‧"]/gu, '')
    .toLowerCase()
    .normalize('NFC');
}

/** One of the names that were offered, where it stands at the start of a text. */
export interface NamedFirst {
  readonly name: string;
  /** What follows the name, folded. */
  readonly rest: string;
}

/** Words that may follow a name that was written without brackets; anything else would make it another name. */
const followingWords =
  'or|because|as|since|given|who|whose|based|for|due|in|with|which|that|from the (?:reply|response|list)|here';
const nameEnds = new RegExp(
  `^(?:$| ?(?!'s\\b)[^\\p{L}\\p{N}\\s]| (?:${followingWords})\\b| ?(?:因为|或|由于|因此|无疑|这|来自))`,
  'u',
);

/**
 * The longest offered name that `folded` begins with, when the text ends the name there: "Edward III" is
 * never read as "Edward", nor "Edward of Wales" when only "Edward" was offered.
 */
export function nameAtStart(folded: string, offered: readonly string[]): NamedFirst | undefined {
  const names = offered
    .map((name) => ({ name, key: foldName(name).trim() }))
    .filter(({ key }) => key !== '' && folded.startsWith(key))
    .sort((a, b) => b.key.length - a.key.length);
  for (const { name, key } of names) {
    const rest = folded.slice(key.length);
    if (nameEnds.test(rest)) return { name, rest };
  }
  return undefined;
}

const alternative = /^[\])'(]{0,3} ?,? ?\(?(?:or |\/|或)/;
const addition = /^[\])'(]{0,3} ?,? ?(?:and |& ?|和|与|、|以及|及)/;

/** Whether the rest after a name goes on with "or", or with "and …" and another of the names. */
export function namesAnother({ name, rest }: NamedFirst, offered: readonly string[]): boolean {
  if (alternative.test(rest)) return true;
  const joint = addition.exec(rest);
  if (joint === null) return false;
  const next = nameAtStart(stripOpening(rest.slice(joint[0].length)), offered);
  return next !== undefined && next.name !== name;
}

const opening = /^[\s[(<"':\-–*.]{1,8}/;
const filler =
  /^(?:the|a|an|role of|that of|character|role|clearly|definitely|certainly|likely|probably|undoubtedly|obviously|indeed|most likely|应该是|应为|显然是|就是|是|角色)(?: |(?=[[(':]|[\u3400-\u9fff]))/;

/** Without brackets, quotes and words that lead up to a name. */
export function stripOpening(folded: string): string {
  return folded.replace(opening, '');
}

/** As `stripOpening`, and without up to four words such as "clearly the character". */
export function stripLeadIn(folded: string): string {
  let text = stripOpening(folded);
  for (let word = 0; word < 4 && filler.test(text); word += 1) {
    text = stripOpening(text.replace(filler, ''));
  }
  return text;
}
