import { createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ensurePortFree } from './port.mjs';

const server = createServer();
afterEach(() => new Promise((resolve) => server.close(resolve)));

it('names a port that is in use, and a way on', async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const refusal = `Port ${port} of 127.0.0.1 is in use: stop what uses it, or start with another one, such as PORT=${port + 1} npm start`;
  await expect(ensurePortFree('127.0.0.1', port)).rejects.toThrow(refusal);
  await expect(ensurePortFree('127.0.0.1', 0)).resolves.toBeUndefined();
});
