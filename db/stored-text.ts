/**
 * How text from models and people lies in the database: as TEXT where UTF-8 can carry it, else as a
 * BLOB whose first byte names its form. JavaScript strings may hold lone surrogates, which UTF-8 has no
 * place for and SQLite would silently replace; those are kept as UTF-16. A compressed form gets a byte
 * of its own here, and nothing else changes. Columns that hold this are of type ANY.
 */
export type StoredText = string | Uint8Array;

const utf16Form = 1;

export function packText(text: string): StoredText {
  if (text.isWellFormed()) return text;
  const packed = Buffer.alloc(1 + text.length * 2);
  packed[0] = utf16Form;
  packed.write(text, 1, 'utf16le');
  return packed;
}

/** Throws on a form that only a newer version knows. */
export function unpackText(stored: StoredText): string {
  if (typeof stored === 'string') return stored;
  const form = stored[0];
  if (form !== utf16Form) throw new TypeError(`text is stored in the unknown form ${form}`);
  return Buffer.from(stored.buffer, stored.byteOffset + 1, stored.byteLength - 1).toString(
    'utf16le',
  );
}
