import { SqliteError } from 'better-sqlite3';

export type DatabaseFault =
  | 'locked'
  | 'full'
  | 'not-writable'
  | 'not-a-database'
  | 'newer-version'
  | 'damaged'
  | 'unexpected';

/** What the database could not do, where, and what to do about it; shown to people as it is. */
export class DatabaseError extends Error {
  readonly fault: DatabaseFault;
  readonly file: string;

  constructor(fault: DatabaseFault, file: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseError';
    this.fault = fault;
    this.file = file;
  }
}

const advice: Readonly<Record<DatabaseFault, string>> = {
  locked:
    'another process has held the database locked for too long. Nothing was written; stop that process (a backup, a database browser) or wait for it, and try again.',
  full: 'the disk is full. Nothing was written, and what was saved before is safe; free some space and try again.',
  'not-writable':
    'the file or its folder cannot be written. Change its permissions or its owner, or set UNDERSTUDY_HOME to another folder.',
  'not-a-database':
    'the file is not an Understudy database. Move it away, or set UNDERSTUDY_HOME to another folder.',
  'newer-version':
    'the file was written by a newer version of Understudy. Update this checkout, or set UNDERSTUDY_HOME to another folder.',
  damaged:
    'the file is damaged. Keep a copy of it and of its -wal file, then restore a backup or set UNDERSTUDY_HOME to another folder.',
  unexpected:
    'the database refused. Nothing of this step was written; try again, or set UNDERSTUDY_HOME to another folder.',
};

/** `doing` is what was being done, as in "save calls". A DatabaseError passes through. */
export function databaseError(
  fault: DatabaseFault,
  file: string,
  doing: string,
  cause?: unknown,
): DatabaseError {
  const detail =
    fault === 'unexpected' && cause instanceof Error ? ` SQLite says: ${cause.message}` : '';
  return new DatabaseError(
    fault,
    file,
    `Could not ${doing} in ${file}: ${advice[fault]}${detail}`,
    cause,
  );
}

/** Turns what SQLite or the file system threw into a DatabaseError; anything else comes back as it is. */
export function describeFault(error: unknown, file: string, doing: string): unknown {
  if (error instanceof SqliteError) return databaseError(faultOf(error.code), file, doing, error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return databaseError('full', file, doing, error);
  if (
    typeof code === 'string' &&
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)
  ) {
    return databaseError('not-writable', file, doing, error);
  }
  return error;
}

function faultOf(code: string): DatabaseFault {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'locked';
  if (code === 'SQLITE_FULL') return 'full';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return 'not-writable';
  }
  if (code === 'SQLITE_PERM') return 'not-writable';
  if (code === 'SQLITE_NOTADB') return 'not-a-database';
  if (code.startsWith('SQLITE_CORRUPT')) return 'damaged';
  return 'unexpected';
}
