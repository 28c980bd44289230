import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExport } from './write-export.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = [
  { path: 'a.json', content: 'a' },
  { path: 'b.json', content: 'b' },
];

describe('writeExport', () => {
  it('writes a folder exactly there, and replaces an earlier export', () => {
    const out = join(folder, 'deep', 'bundle');
    writeExport(files, { out, isFolder: true });
    writeExport([{ path: 'a.json', content: 'new' }, ...files.slice(1)], { out, isFolder: true });
    expect(readdirSync(out).sort()).toEqual(['a.json', 'b.json']);
    expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['bundle']);
  });

  it('writes a file exactly there, over an earlier one', () => {
    const out = join(folder, 'scores.csv');
    for (const content of ['old', 'new']) {
      expect(writeExport([{ path: 'x.csv', content }], { out, isFolder: false })).toEqual([out]);
    }
    expect(readFileSync(out, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['scores.csv']);
  });

  it('takes an empty folder, and leaves one with other things in it alone', () => {
    const out = join(folder, 'there');
    mkdirSync(out);
    writeExport(files, { out, isFolder: true });
    writeFileSync(join(out, 'precious.txt'), 'x');
    expect(() => writeExport(files, { out, isFolder: true })).toThrow('something else here');
    expect(readdirSync(out)).toContain('precious.txt');
  });

  it('refuses a file where a folder belongs, and a folder where a file does', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'x');
    expect(() => writeExport(files, { out: file, isFolder: true })).toThrow('something else here');
    expect(() => writeExport(files.slice(1), { out: folder, isFolder: false })).toThrow('a folder');
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  it('never leaves the destination through the name of a file', () => {
    const out = join(folder, 'bundle');
    writeExport([{ path: '../../escaped', content: 'x' }, ...files], { out, isFolder: true });
    expect(existsSync(join(folder, 'escaped'))).toBe(false);
    expect(readdirSync(out).sort()).toEqual(['a.json', 'b.json', 'escaped']);
  });

  it('says so where it cannot write, and leaves nothing', () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, 'x');
    const out = join(blocked, 'below');
    expect(() => writeExport(files, { out, isFolder: true })).toThrow('could not be written');
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
