import { ModelError, type ModelErrorKind } from '../model-error.ts';
import { type ErrorBody, errorBody } from './error-body.ts';
import { quoted } from './quoted.ts';
import { type ResponseHeaders, retryAfterMs } from './retry-after.ts';

export interface FailedReply {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** Who was asked, for the message; `key` only so that it can be masked. */
export interface Asked {
  readonly where: string;
  readonly model: string;
  readonly keyVariable: string | undefined;
  readonly key: string | undefined;
}

// OpenAI, Azure OpenAI, DashScope, Zhipu.
const filterCodes = [
  'content_filter',
  'content_policy_violation',
  'ResponsibleAIPolicyViolation',
  'data_inspection_failed',
  '1301',
];
const quotaCodes = [
  'insufficient_quota',
  'insufficient_balance',
  'billing_hard_limit_reached',
  'billing_not_active',
];
const unknownModelCodes = ['model_not_found', 'ModelNotFound', 'DeploymentNotFound'];

/** The typed error of a response that is not a success. */
export function replyError(reply: FailedReply, asked: Asked): ModelError {
  const said = errorBody(reply.body);
  const kind = kindOf(reply.status, said);
  const wait = retryAfterMs(reply.headers);
  const words = quoted(said.message, asked.key);
  const quote = words === '' ? '' : ` It says: “${words}”`;
  return new ModelError(kind, `${sentence(kind, reply, asked, wait)}${quote}`, {
    status: reply.status,
    ...(wait !== undefined && { retryAfterMs: wait }),
  });
}

function kindOf(status: number, said: ErrorBody): ModelErrorKind {
  const says = (known: readonly string[]) => said.codes.some((code) => known.includes(code));
  if (says(filterCodes) || (status === 403 && said.moderated)) return 'filtered';
  if (status === 402 || says(quotaCodes)) return 'out-of-quota';
  if (status === 429) return 'rate-limited';
  if (status < 400 || [401, 403, 404].includes(status)) return 'unavailable';
  if (status === 408) return 'timeout';
  if (status >= 500) return 'transient';
  return says(unknownModelCodes) ? 'unavailable' : 'bad-request';
}

function sentence(
  kind: ModelErrorKind,
  { status, headers }: FailedReply,
  asked: Asked,
  wait: number | undefined,
): string {
  const { where, model } = asked;
  switch (kind) {
    case 'filtered':
      return `A content filter at ${where} stopped the message (${status}).`;
    case 'out-of-quota':
      return `The account at ${where} has no quota left (${status}). Add credit, or use another key.`;
    case 'rate-limited':
      return wait === undefined
        ? `${where} allows no more requests for now (429).`
        : `${where} allows no more requests for now (429) and asks to wait ${wait / 1000} s.`;
    case 'unavailable':
      return unavailable(status, headers, asked);
    case 'timeout':
      return `${where} waited too long for the request (${status}).`;
    case 'bad-request':
      return `${where} does not accept the request to ${model} (${status}).`;
    default:
      return `${where} failed (${status}).`;
  }
}

function unavailable(status: number, headers: ResponseHeaders, asked: Asked): string {
  const { where, model, keyVariable, key } = asked;
  if (status < 400) {
    const target = headers.location;
    const to = target === undefined ? '' : ` to ${quoted(target.replace(/[?#].*$/, ''), key)}`;
    return `${where} redirects${to} (${status}), and redirects are not followed. Register the final address.`;
  }
  if (status === 401 || status === 403) {
    return keyVariable === undefined
      ? `${where} wants a key (${status}). Register the model with the environment variable that holds one.`
      : `${where} does not accept the key in ${keyVariable} for ${model} (${status}). Check the variable.`;
  }
  return `${where} knows no model ${model}, or no /chat/completions (${status}). Check the model's name, and whether the base URL ends in /v1.`;
}
