import { Agent, request } from 'undici';
import { connectionError } from './connection-error.ts';

export interface EndpointFetch {
  /** A whole response or a ModelError; follows no redirect, so that a key goes only where it was meant to. */
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

const bodiless = [204, 205, 304];

/**
 * The one HTTP client of an endpoint, on a connection pool of its own. Deadlines are the caller's;
 * a response over `maxReplyBytes` is an error. `where` names the endpoint in messages.
 */
export function endpointFetch(where: string, maxReplyBytes: number): EndpointFetch {
  const dispatcher = new Agent({
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: maxReplyBytes,
  });
  return {
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : input;
      const headers = new Headers(init?.headers);
      // undici's `request` hands bodies over as they come, so nothing may be compressed.
      headers.set('accept-encoding', 'identity');
      try {
        const response = await request(url, {
          dispatcher,
          method: 'POST',
          headers: Object.fromEntries(headers),
          body: String(init?.body ?? ''),
          signal: init?.signal ?? null,
        });
        const body = await response.body.arrayBuffer();
        return new Response(bodiless.includes(response.statusCode) ? null : body, {
          status: response.statusCode,
          headers: flat(response.headers),
        });
      } catch (error) {
        init?.signal?.throwIfAborted();
        throw connectionError(error, where);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const all = new Headers();
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values ?? []].flat()) all.append(name, value);
  }
  return all;
}
