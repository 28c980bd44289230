import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ModelError } from '../model-error.ts';

/** SHA-256 of a model's file in hexadecimal, read as a stream: about a second a gigabyte. */
export async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (cause) {
    const message = `The model file ${path} cannot be read (${reasonOf(cause)}). Check the path, or register the model again.`;
    throw new ModelError('unavailable', message, { cause });
  }
  return hash.digest('hex');
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return typeof code === 'string' ? code : 'unknown reason';
}
