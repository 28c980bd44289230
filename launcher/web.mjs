import { createServer } from 'node:http';
import next from 'next';
import { readEnvironment } from '../lib/services/env.ts';
import { describeListenError } from './port.mjs';
import { refusalOf } from './refusal.mjs';
import { root } from './root.mjs';
import { hopeless } from './supervisor.mjs';

// The web server, a child of the launcher: tells it its address by message, and ends with it.
const { host, port, adminToken } = readEnvironment();
/** Next has to know its port, which is given only once the server listens; nobody knows the address before. */
let handle = (_request, response) => response.writeHead(503).end();
const server = createServer((request, response) => {
  const refusal = refusalOf(request, adminToken);
  if (refusal === null) return handle(request, response);
  response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${refusal.message}\n`);
});

function stop() {
  server.close();
  // An event stream never ends by itself.
  server.closeAllConnections();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);

server.on('error', (error) => {
  console.error(describeListenError(error, host, port));
  process.exit(hopeless);
});
server.listen(port, host, async () => {
  const { address, port: actualPort, family } = server.address();
  const app = next({ dev: false, dir: root, hostname: host, port: actualPort });
  await app.prepare();
  handle = app.getRequestHandler();
  const name = family === 'IPv6' ? `[${address}]` : address;
  process.send?.({ url: `http://${name}:${actualPort}` });
});
