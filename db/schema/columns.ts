import { customType } from 'drizzle-orm/sqlite-core';
import { packText, type StoredText, unpackText } from '../stored-text.ts';

/** Text that may be hostile; see stored-text.ts. */
export const packedText = customType<{ data: string; driverData: StoredText }>({
  dataType: () => 'any',
  toDriver: packText,
  fromDriver: unpackText,
});

/** 64 hexadecimal digits in code, 32 bytes in the file. */
export const hash = customType<{ data: string; driverData: Uint8Array }>({
  dataType: () => 'blob',
  toDriver: hashToBytes,
  fromDriver: hashFromBytes,
});

export function hashToBytes(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}

export function hashFromBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
