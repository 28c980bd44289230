import { InputError } from '#lib/benchmark/input-error.ts';
import type { ImportedFile } from './import-format.ts';

/** One value of a JSON Lines file, with the line it stands on. */
export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

/** Every line that is not blank. Throws an InputError with the line of the first that is no JSON. */
export function jsonLines({ name, content }: ImportedFile): readonly JsonLine[] {
  const lines = content.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  return lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ line: index + 1, value: parse(text, name, index + 1) }],
  );
}

function parse(text: string, where: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError([
      {
        where,
        line,
        what: `this line is not JSON (${why})`,
        mend: 'Give a JSON Lines file: one JSON object a line, nothing between them.',
      },
    ]);
  }
}
