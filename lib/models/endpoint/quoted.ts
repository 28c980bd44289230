const limit = 300;
// A key that a server echoes may be shortened or belong to somebody else; what looks like one goes too.
const keyLike = /\b(?:Bearer\s+\S+|sk-[\w*.-]{8,})/gi;

/** A server's own words, safe to show: one line, at most 300 characters, no key in it. */
export function quoted(text: string, key: string | undefined): string {
  const masked = key === undefined || key === '' ? text : text.replaceAll(key, '[key]');
  const line = masked
    .replace(keyLike, '[key]')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

/** A base URL as it may be shown: without user, password, query or fragment. */
export function shownUrl(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
