import type { ChatModel, TokenUsage } from './chat-model.ts';
import { ModelError, type ModelErrorKind } from './model-error.ts';

const checkQuestion = 'In one sentence: who are you?';

/** How a model answered one question, or the plain reason why not. */
export type ModelCheck =
  | {
      readonly ok: true;
      readonly question: string;
      readonly answer: string;
      readonly latencyMs: number;
      readonly usage: TokenUsage;
    }
  | {
      readonly ok: false;
      readonly question: string;
      readonly kind: ModelErrorKind;
      readonly reason: string;
    };

/** Asks once, without retries. Rejects with the signal's reason when it is aborted. */
export async function checkModel(model: ChatModel, signal: AbortSignal): Promise<ModelCheck> {
  const question = checkQuestion;
  try {
    const reply = await model.complete(
      {
        messages: [{ role: 'user', content: question }],
        sampling: { maxOutputTokens: 256 },
        seed: 1,
        reference: { purpose: 'check' },
      },
      signal,
    );
    const { text, latencyMs, usage } = reply;
    return { ok: true, question, answer: text, latencyMs, usage };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { ok: false, question, kind: error.kind, reason: error.message };
  }
}
