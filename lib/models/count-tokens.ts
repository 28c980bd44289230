const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * Tokens by rule, where no tokenizer is asked: one for every Chinese, Japanese or Korean character, and one
 * for every four characters of the rest, rounded up.
 */
export function countTokens(text: string): number {
  const rest = text.replace(ideograph, '');
  const ideographs = [...text].length - [...rest].length;
  return ideographs + Math.ceil([...rest].length / 4);
}
