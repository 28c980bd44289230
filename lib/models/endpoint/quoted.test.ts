import { describe, expect, it } from 'vitest';
import { quoted, shownUrl, unkeyed } from './quoted.ts';

describe('quoted', () => {
  it('masks the key wherever the server echoes it', () => {
    expect(quoted('Incorrect key hunter2hunter2 (hunter2hunter2)', 'hunter2hunter2')).toBe(
      'Incorrect key [key] ([key])',
    );
  });

  it('masks the key as it stands in an address', () => {
    expect(quoted('to /x/hunter2%2B%2Fhunter2', 'hunter2+/hunter2')).toBe('to /x/[key]');
  });

  it('masks what looks like a key', () => {
    expect(quoted('got Bearer abc.def and sk-proj-****wxyz', undefined)).toBe(
      'got [key] and [key]',
    );
  });

  it('is one line and bounded', () => {
    const line = quoted(`a\n\tb${'\u0007'}c${'d'.repeat(500)}`, undefined);
    expect(line.startsWith('a b c')).toBe(true);
    expect(line).toHaveLength(301);
  });
});

describe('unkeyed', () => {
  it.each([
    ['I got sixteen-letters-1.', 'sixteen-letters-1', 'I got [key].'],
    ['The ollama model.', 'ollama', 'The ollama model.'],
    ['No key here.', undefined, 'No key here.'],
  ])('%s', (reply, key, kept) => {
    expect(unkeyed(reply, key)).toBe(kept);
  });
});

describe('shownUrl', () => {
  it.each([
    ['http://127.0.0.1:8000/v1', 'http://127.0.0.1:8000/v1'],
    ['https://me:secret@host.example/v1/?key=secret#x', 'https://host.example/v1'],
    ['https://host.example', 'https://host.example'],
  ])('%s', (url, shown) => {
    expect(shownUrl(url)).toBe(shown);
  });
});
