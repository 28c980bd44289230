import { ModelError } from '../model-error.ts';

/** What is told of a request that brought no response; `where` is the base URL as shown to people. */
const connectionFaults: Readonly<Record<string, (where: string) => string>> = {
  ECONNREFUSED: (where) =>
    `Nothing answers at ${where} (connection refused). Is the server running?`,
  ENOTFOUND: (where) => `The host of ${where} is not known (DNS). Check the address.`,
  EAI_AGAIN: (where) => `The host of ${where} could not be looked up (DNS). Check the network.`,
  EHOSTUNREACH: (where) => `The host of ${where} cannot be reached. Check the network.`,
  ENETUNREACH: (where) => `The network of ${where} cannot be reached. Check the network.`,
  UND_ERR_CONNECT_TIMEOUT: (where) =>
    `No connection to ${where} came about in time. Check the address and the network.`,
};

const cutOffCodes = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_ABORTED'];
const tlsCode = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/;

/** The typed error of a request that failed before a whole response was there. */
export function connectionError(error: unknown, where: string): ModelError {
  const code = codeOf(error);
  const fault = connectionFaults[code];
  if (fault !== undefined) return new ModelError('transient', fault(where));
  if (tlsCode.test(code)) {
    const message = `No secure connection to ${where} (${code}). Check its certificate, and whether it speaks https or http.`;
    return new ModelError('transient', message);
  }
  if (cutOffCodes.includes(code)) {
    return new ModelError(
      'cut-off',
      `The connection to ${where} broke before the reply was whole.`,
    );
  }
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    const message = `The reply of ${where} is larger than a chat reply can be. Is this a chat endpoint?`;
    return new ModelError('transient', message);
  }
  if (error instanceof Error && error.name === 'HTTPParserError') {
    return new ModelError('transient', `What answers at ${where} does not speak HTTP.`);
  }
  const named = code === '' ? '' : ` (${code})`;
  return new ModelError('transient', `The request to ${where} failed${named}. Try again.`);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Several addresses of one host fail together: the first one speaks for them.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
