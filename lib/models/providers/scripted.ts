import type { ChatRequest } from '../chat-model.ts';
import { countTokens } from '../count-tokens.ts';
import { ModelError } from '../model-error.ts';
import type { Provider, ProviderContext, Script } from '../provider.ts';

/** Models written as a program: the controls and the embedded judge. They take no time, and tokens are counted by rule. */
export const scripted: Provider<'scripted'> = {
  id: 'scripted',
  open: (spec, context) => ({
    complete: async (request, signal) => {
      signal.throwIfAborted();
      const text = answerOf(scriptNamed(spec.script, context), request, context);
      const inputTokens = request.messages
        .map(({ content }) => countTokens(content))
        .reduce((sum, tokens) => sum + tokens, 0);
      const usage = { inputTokens, outputTokens: countTokens(text) };
      return { text, finishReason: 'stop', usage, latencyMs: 0 };
    },
    close: async () => undefined,
  }),
};

/** A check has no suite behind it, so every script answers it alike: with what it is. */
function answerOf(script: Script, request: ChatRequest, context: ProviderContext): string {
  const { reference } = request;
  if (reference.purpose === 'check') {
    return `I am ${script.id}, a script and no language model. ${script.describes}`;
  }
  return script.answer(request, context.suite(reference.suiteHash));
}

function scriptNamed(id: string, { scripts }: ProviderContext): Script {
  const script = scripts.find((each) => each.id === id);
  if (script !== undefined) return script;
  const known = scripts.map((each) => each.id).join(', ');
  const message = `This version of Understudy has no script ${id}. It has: ${known}.`;
  throw new ModelError('unavailable', message);
}
