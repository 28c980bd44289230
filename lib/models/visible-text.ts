const closedReasoning = /^\s*<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/i;
const openReasoning = /^\s*<think(?:ing)?>[\s\S]*$/i;

/**
 * What a reader is meant to see: without the reasoning block that some servers leave in front of the
 * text. Reasoning that was cut off before it ended leaves an empty text.
 */
export function visibleText(text: string): string {
  return text.replace(closedReasoning, '').replace(openReasoning, '').trim();
}
