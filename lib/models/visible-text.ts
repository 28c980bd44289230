import type { RequestReference } from './chat-model.ts';

const closedReasoning = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i;
const openReasoning = /^\s*<think(?:ing)?>[\s\S]*$/i;

/**
 * What a reader is meant to see: without the reasoning block that some servers leave in front of the
 * text. Reasoning that was cut off before it ended leaves an empty text; a text without any stays as it is.
 */
export function visibleText(text: string): string {
  const visible = text.replace(closedReasoning, '').replace(openReasoning, '');
  return visible === text ? text : visible.trim();
}

/**
 * What is kept of a reply. A vote is kept as it came, to the last space, because it is read later and by
 * rules that look at every character (protocol `paper`); of what a role says, its words.
 */
export function keptText(text: string, { purpose }: Pick<RequestReference, 'purpose'>): string {
  return purpose === 'vote' ? text : visibleText(text);
}

/** Whether a reply says nothing at all, reasoning apart. */
export function isSilent(text: string): boolean {
  return visibleText(text).trim() === '';
}
