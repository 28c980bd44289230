import type { ChatModel } from './chat-model.ts';
import { ModelError, type ModelErrorKind } from './model-error.ts';

const checkQuestion = 'In one sentence: who are you?';

/** How a model answered one question, or the plain reason why not. */
export type CheckOutcome =
  | {
      readonly state: 'answered';
      readonly question: string;
      readonly answer: string;
      readonly latencyMs: number;
      readonly inputTokens: number | null;
      readonly outputTokens: number | null;
    }
  | { readonly state: 'failed'; readonly kind: ModelErrorKind; readonly message: string };

/** Asks once, without retries. Rejects with the signal's reason when it is aborted. */
export async function checkModel(model: ChatModel, signal: AbortSignal): Promise<CheckOutcome> {
  const question = checkQuestion;
  try {
    const { text, latencyMs, usage } = await model.complete(
      {
        messages: [{ role: 'user', content: question }],
        sampling: { maxOutputTokens: 256 },
        seed: 1,
        reference: { purpose: 'check' },
      },
      signal,
    );
    return { state: 'answered', question, answer: text, latencyMs, ...usage };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { state: 'failed', kind: error.kind, message: error.message };
  }
}
