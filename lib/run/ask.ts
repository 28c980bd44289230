import { type CallKey, keyOf, type PlannedCall } from '#lib/journal/call-key.ts';
import type { CallOutcome, FailedCall } from '#lib/journal/call-outcome.ts';
import type { CallUse, Journal } from '#lib/journal/journal.ts';
import { JournalError } from '#lib/journal/journal-error.ts';
import type { ChatModel } from '#lib/models/chat-model.ts';
import { ModelError, type ModelErrorKind } from '#lib/models/model-error.ts';
import type { Budget, Reservation } from './budget.ts';
import type { Endpoint, Endpoints } from './endpoints.ts';
import { keepTrying } from './keep-trying.ts';
import { askWithRetries, type RetryContext } from './retry.ts';
import type { Ask, Purpose } from './stage.ts';

export interface AskContext extends Omit<RetryContext, 'limiter' | 'beforeSending' | 'keep'> {
  readonly runId: string;
  readonly journal: Journal;
  readonly budget: Budget;
  readonly endpoints: Endpoints;
  /** `stored`: what is not in the journal is a gap and is never asked. */
  readonly replies: 'ask' | 'stored';
}

/** After one of these the model is not asked again in this run: it would say the same ten thousand times. */
const lasting: readonly ModelErrorKind[] = ['unavailable', 'out-of-quota'];

/**
 * The `ask` of a real run: from the journal where the call was answered before, else from the model,
 * written down before it goes out and when it comes back. Calls with one key in flight are one call.
 */
export function journalledAsk(context: AskContext): Ask {
  const inFlight = new Map<CallKey, Promise<CallOutcome>>();
  return async (call, purpose) => {
    const key = keyOf(call);
    const use: CallUse = { key, runId: context.runId, ...purpose };
    const known = context.journal.find(key);
    if (known?.status === 'replied') return take(context, use, known);
    const running = inFlight.get(key);
    if (running !== undefined) {
      const outcome = await running;
      return outcome.status === 'replied' ? take(context, use, outcome) : outcome;
    }
    const asking = askModel(context, call, purpose, use).finally(() => inFlight.delete(key));
    inFlight.set(key, asking);
    return asking;
  };
}

async function take(
  { journal, draining }: AskContext,
  use: CallUse,
  outcome: CallOutcome,
): Promise<CallOutcome> {
  draining.throwIfAborted();
  await journal.reuse(use);
  return outcome;
}

async function askModel(
  context: AskContext,
  { request }: PlannedCall,
  purpose: Purpose,
  use: CallUse,
): Promise<CallOutcome> {
  context.draining.throwIfAborted();
  if (purpose.side === 'candidate' && context.replies === 'stored') return notStored;
  const endpoint = context.endpoints.of(purpose);
  if (endpoint.broken !== undefined) return endpoint.broken;
  let reservation: Reservation | undefined;
  // Calls that wait for their turn are neither in flight nor paid for yet.
  const beforeSending = async () => {
    context.draining.throwIfAborted();
    if (endpoint.broken !== undefined)
      throw new ModelError(endpoint.broken.kind, endpoint.broken.message);
    if (reservation !== undefined) return;
    reservation = context.budget.reserve(purpose.model, request);
    await context.journal.intend(use);
  };
  const keep = async (outcome: CallOutcome) => {
    const { journal, clock, aborting } = context;
    await keepTrying(() => journal.settle(use.key, outcome), clock, aborting);
    reservation?.settle(outcome);
  };
  try {
    const retries = { ...context, limiter: endpoint.limiter, beforeSending, keep };
    const outcome = await askWithRetries(noticing(endpoint), request, retries);
    if (reservation === undefined) return outcome;
    if (outcome.status === 'failed') await keep(outcome);
    return context.journal.find(use.key) ?? outcome;
  } catch (error) {
    reservation?.release();
    return answeredMeanwhile(context, use, error);
  }
}

/** The model, which marks its endpoint as broken while it still has its place: the next call must know. */
function noticing(endpoint: Endpoint): Pick<ChatModel, 'complete'> {
  return {
    complete: async (request, signal) => {
      try {
        return await endpoint.model.complete(request, signal);
      } catch (error) {
        if (error instanceof ModelError && lasting.includes(error.kind)) {
          const { kind, message } = error;
          endpoint.broken ??= { status: 'failed', kind, message, attempts: 1 };
        }
        throw error;
      }
    },
  };
}

/** Another run may ask for the same at the same time. The reply that came first stands, for both. */
async function answeredMeanwhile(
  context: AskContext,
  use: CallUse,
  error: unknown,
): Promise<CallOutcome> {
  const known = error instanceof JournalError ? context.journal.find(use.key) : undefined;
  if (known?.status !== 'replied') throw error;
  return take(context, use, known);
}

const notStored: FailedCall = {
  status: 'failed',
  kind: 'unavailable',
  message: 'The transcript that is judged again has no reply here. Resume its own run to fill it.',
  attempts: 1,
};
