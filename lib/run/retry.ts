import type { CallOutcome, FailedCall } from '#lib/journal/call-outcome.ts';
import type { ChatModel, ChatReply, ChatRequest } from '#lib/models/chat-model.ts';
import { ModelError } from '#lib/models/model-error.ts';
import type { Random } from '#lib/statistics/random.ts';
import type { Clock } from './clock.ts';
import type { Limiter } from './limiter.ts';

/** When to ask again. Being told to wait is not a fault of the call, so it is tried for longer. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly attemptsWhenRateLimited: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
}

export const retryPolicy: RetryPolicy = {
  attempts: 4,
  attemptsWhenRateLimited: 12,
  firstWaitMs: 500,
  longestWaitMs: 30_000,
};

export interface RetryContext {
  /** In the call's place in the limiter, before each attempt goes out; what it rejects with stops the call. */
  readonly beforeSending: () => Promise<void>;
  /**
   * Commits a reply, still in the call's place: what was sent and is not committed never exceeds the
   * limit, so no more than that is asked again after a crash.
   */
  readonly keep: (reply: CallOutcome) => Promise<void>;
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  /** For the jitter alone: it never shapes a result. */
  readonly random: Random;
  readonly limiter: Limiter;
  /** No further attempt after this one is aborted. */
  readonly draining: AbortSignal;
  /** Ends the attempt that is out. */
  readonly aborting: AbortSignal;
}

/**
 * Asks until there is a reply, a failure that asking again does not mend, or no attempt left. The place
 * in the limiter is given back between attempts. Rejects only when stopped, or for a fault of ours.
 */
export async function askWithRetries(
  model: Pick<ChatModel, 'complete'>,
  request: ChatRequest,
  context: RetryContext,
): Promise<CallOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await attemptOnce(model, request, attempt, context);
    if (!(result instanceof ModelError)) return result;
    if (!mayRetry(result, attempt, context.policy)) return failed(result, attempt);
    const waitMs = waitAfter(result, attempt, context);
    if (result.kind === 'rate-limited') context.limiter.holdOff(waitMs);
    await context.clock.sleep(waitMs, context.draining);
  }
}

async function attemptOnce(
  model: Pick<ChatModel, 'complete'>,
  request: ChatRequest,
  attempt: number,
  { beforeSending, keep, limiter, draining, aborting }: RetryContext,
): Promise<CallOutcome | ModelError> {
  try {
    return await limiter.run(async () => {
      await beforeSending();
      const outcome = replied(await model.complete(request, aborting), attempt);
      await keep(outcome);
      return outcome;
    }, draining);
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}

function mayRetry(error: ModelError, attempt: number, policy: RetryPolicy): boolean {
  const most = error.kind === 'rate-limited' ? policy.attemptsWhenRateLimited : policy.attempts;
  return error.retryable && attempt < most;
}

/** Exponential with equal jitter (Brooker, AWS Architecture Blog 2015), and never before the endpoint allows it. */
function waitAfter(error: ModelError, attempt: number, { policy, random }: RetryContext): number {
  const ceiling = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** (attempt - 1));
  const jittered = ceiling * (0.5 + random.next() / 2);
  return Math.max(jittered, error.retryAfterMs ?? 0);
}

function replied(reply: ChatReply, attempts: number): CallOutcome {
  const { text, finishReason, usage, latencyMs } = reply;
  return { status: 'replied', text, finishReason, ...usage, latencyMs, attempts };
}

function failed({ kind, message }: ModelError, attempts: number): FailedCall {
  return { status: 'failed', kind, message, attempts };
}
