import { z } from 'zod';

/**
 * Why a model gave no reply.
 * `unavailable`: the endpoint cannot be used at all as it is set up (401, 403, unknown model, missing
 * key or file): asking again does not help. `transient`: 5xx, connection lost, empty or unreadable answer.
 */
export const modelErrorKind = z.enum([
  'rate-limited',
  'transient',
  'timeout',
  'filtered',
  'bad-request',
  'out-of-quota',
  'unavailable',
  'cut-off',
]);
export type ModelErrorKind = z.infer<typeof modelErrorKind>;

/** Asking the same again may help. */
const retryableKinds: readonly ModelErrorKind[] = [
  'rate-limited',
  'transient',
  'timeout',
  'cut-off',
];

export interface ModelErrorDetails {
  /** How long the endpoint asked to wait. */
  readonly retryAfterMs?: number;
  readonly status?: number;
  readonly cause?: unknown;
}

/** A call that brought no reply. The message is shown to people: what failed, where, what to do; never a secret. */
export class ModelError extends Error {
  readonly kind: ModelErrorKind;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(kind: ModelErrorKind, message: string, details: ModelErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'ModelError';
    this.kind = kind;
    this.retryAfterMs = details.retryAfterMs;
    this.status = details.status;
  }

  get retryable(): boolean {
    return retryableKinds.includes(this.kind);
  }
}
