import type { ImportedFile } from './import-format.ts';

/** One line of a JSON Lines file, with the number it stands on: its value, or why it has none. */
export type JsonLine =
  | { readonly line: number; readonly state: 'read'; readonly value: unknown }
  | { readonly line: number; readonly state: 'bad'; readonly why: string };

/** Every line that is not blank. */
export function jsonLines({ content }: Pick<ImportedFile, 'content'>): readonly JsonLine[] {
  const lines = content.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  return lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ line: index + 1, ...parsed(text) }],
  );
}

function parsed(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return { state: 'read', value } as const;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { state: 'bad', why: `this line is not JSON (${why})` } as const;
  }
}
