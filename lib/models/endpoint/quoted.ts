const limit = 300;
const shortestKey = 16;
// A key that a server echoes may be shortened or belong to somebody else; what looks like one goes too.
const keyLike = /\b(?:Bearer\s+\S+|sk-[\w*.-]{8,})/gi;

/** A server's own words, safe to show: one line, at most 300 characters, no key in it. */
export function quoted(text: string, key: string | undefined): string {
  const line = withoutKey(text, key)
    .replace(keyLike, '[key]')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

/** The text without the key, plain or as it stands in an address. */
function withoutKey(text: string, key = ''): string {
  if (key === '') return text;
  return text.replaceAll(key, '[key]').replaceAll(encodeURIComponent(key), '[key]');
}

/**
 * A reply without the key that it repeats (a proxy that answers with the request it got). What is shorter than a
 * key can be a word, such as the "ollama" of servers that want none: it stays.
 */
export function unkeyed(reply: string, key: string | undefined): string {
  return key !== undefined && key.length >= shortestKey ? withoutKey(reply, key) : reply;
}

/** A base URL as it may be shown: without user, password, query or fragment. */
export function shownUrl(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
