/** One line of RFC 4180, with its line end. null is an empty field. */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return '';
  return quoted(typeof value === 'number' ? String(value) : harmless(value));
}

/**
 * A spreadsheet takes a text that begins like this for a formula; an apostrophe in front keeps it a
 * text (OWASP, CSV injection). Numbers of ours are left alone.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
