import { createServer } from 'node:net';
import { LaunchError } from './processes.mjs';

/** Says early, before a long build, that the address cannot be used. */
export function ensurePortFree(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new LaunchError(describeListenError(error, host, port))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** @param {NodeJS.ErrnoException} error of a server's `listen` */
export function describeListenError(error, host, port) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} of ${host} is in use: stop what uses it, or start with another one, such as PORT=${port + 1} npm start`;
  }
  return `Understudy cannot listen on ${host}, port ${port}: ${error.message}`;
}
