import 'server-only';
import type { Services } from '#lib/services/contract.ts';
import { readEnvironment } from '#lib/services/env.ts';
import { openServices } from '#lib/services/services.ts';

declare global {
  var understudyServices: Services | undefined;
}

/**
 * The product, opened once a process. Pages, routes and instrumentation each get an instance of this
 * module of their own, so the one connection is kept where they all look.
 */
export function services(): Services {
  globalThis.understudyServices ??= openServices(readEnvironment());
  return globalThis.understudyServices;
}
