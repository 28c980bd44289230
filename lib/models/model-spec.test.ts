import { expect, it } from 'vitest';
import { modelSpec } from './model-spec.ts';

const isTaken = (baseUrl: string) =>
  modelSpec.safeParse({ provider: 'openai-compatible', baseUrl, model: 'm' }).success;

it.each(['http://127.0.0.1:8000/v1', 'https://host.example', 'https://host.example/@me/v1'])(
  'takes the base URL %s',
  (url) => {
    expect(isTaken(url)).toBe(true);
  },
);

it.each([
  'https://me:secret@host.example/v1',
  'https://key@host.example',
  'https://host.example/v1?api_key=secret',
  'https://host.example/v1#secret',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'host.example/v1',
])('refuses the base URL %s, which would be stored', (url) => {
  expect(isTaken(url)).toBe(false);
});
