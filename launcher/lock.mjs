import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 200;

/**
 * Does `work` while no other process that holds the same lock file does its own. The lock of a process
 * that is gone is taken over.
 * @template T
 * @param {string} file absolute path of the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; !take(file); attempt += 1) {
    if (attempt === 1) console.error(`Waiting for process ${ownerOf(file)}, which holds ${file} …`);
    await sleep(pollMs);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** A link appears with its content or not at all, so nobody ever reads a lock without an owner. */
function take(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    removeWhereOwnerIsGone(file);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Renames before it removes: what it caught may be a new lock that somebody took in between. */
function removeWhereOwnerIsGone(file) {
  const gone = ownerOf(file);
  if (gone === null || isAlive(gone)) return;
  const caught = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, caught);
  } catch {
    return;
  }
  if (ownerOf(caught) !== gone) linkSync(caught, file);
  rmSync(caught, { force: true });
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
