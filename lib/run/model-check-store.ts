import { z } from 'zod';
import type { ModelSlug } from '#lib/models/model-spec.ts';

const tokens = z.number().int().min(0).nullable();

/** What came of asking a model one question. */
export const checkOutcome = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('answered'),
    question: z.string(),
    answer: z.string(),
    latencyMs: z.number().min(0),
    inputTokens: tokens,
    outputTokens: tokens,
    atMs: z.number().int(),
  }),
  z.strictObject({
    state: z.literal('failed'),
    kind: z.string(),
    message: z.string(),
    atMs: z.number().int(),
  }),
]);
export type CheckOutcome = Readonly<z.infer<typeof checkOutcome>>;

/** A check that a worker has taken and not settled is still waited for. */
export type CheckState = { readonly state: 'waiting'; readonly askedAtMs: number } | CheckOutcome;

export interface TakenCheck {
  readonly id: number;
  readonly slug: ModelSlug;
}

/** Questions to models: asked by a page or the shell, taken and answered by a worker. Committed on return. */
export interface ModelCheckStore {
  /** Asks anew; where a question to the model waits already, that one stands. */
  ask(slug: ModelSlug, nowMs: number): void;
  /** The oldest that waits, or that was taken before `staleBeforeMs` and never settled. */
  take(nowMs: number, staleBeforeMs: number): TakenCheck | undefined;
  settle(id: number, outcome: CheckOutcome): void;
  /** Of the newest question to the model. */
  latest(slug: string): CheckState | undefined;
}
