import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, type LanguageModelV4, type LanguageModelV4Prompt } from '@ai-sdk/provider';
import { z } from 'zod';
import type { ChatMessage } from '../chat-message.ts';
import type { ChatReply, ChatRequest, TokenUsage } from '../chat-model.ts';
import { withDeadline } from '../endpoint/deadline.ts';
import { endpointFetch } from '../endpoint/endpoint-fetch.ts';
import { shownUrl, unkeyed } from '../endpoint/quoted.ts';
import { type Asked, replyError } from '../endpoint/reply-error.ts';
import { unreadableReply } from '../endpoint/unreadable-reply.ts';
import { ModelError } from '../model-error.ts';
import type { ModelSpec } from '../model-spec.ts';
import type { Provider, ProviderContext } from '../provider.ts';
import { isSilent, keptText } from '../visible-text.ts';
import { withoutSystemRole } from '../without-system-role.ts';

export interface EndpointLimits {
  /** For the whole call: connecting, waiting and reading. */
  readonly timeoutMs: number;
  readonly maxReplyBytes: number;
}

const defaultLimits: EndpointLimits = { timeoutMs: 120_000, maxReplyBytes: 4 * 1024 * 1024 };

type EndpointSpec = Extract<ModelSpec, { provider: 'openai-compatible' }>;
type Generated = Awaited<ReturnType<LanguageModelV4['doGenerate']>>;

/** vLLM, Ollama, llama.cpp's server, OpenAI, OpenRouter and whatever else speaks their chat completions. */
export function openAiCompatible(
  limits: EndpointLimits = defaultLimits,
): Provider<'openai-compatible'> {
  return {
    id: 'openai-compatible',
    open: (spec, context) => {
      const where = shownUrl(spec.baseUrl);
      const http = endpointFetch(where, limits.maxReplyBytes);
      return {
        complete: async (request, signal) => {
          const key = apiKeyOf(spec, context);
          const asked: Asked = { where, model: spec.model, keyVariable: spec.apiKeyEnv, key };
          const model = createOpenAICompatible({
            name: 'endpoint',
            baseURL: spec.baseUrl,
            fetch: http.fetch,
            ...(key !== undefined && { apiKey: key }),
          }).chatModel(spec.model);
          const late = () => tooLate(where, limits.timeoutMs);
          return withDeadline(signal, limits.timeoutMs, late, async (abortSignal) => {
            const startMs = context.monotonicMs();
            const generated = await generate(model, spec, request, abortSignal, asked);
            const { reference } = request;
            return replyOf(generated, context.monotonicMs() - startMs, asked, reference);
          });
        },
        close: () => http.close(),
      };
    },
  };
}

async function generate(
  model: LanguageModelV4,
  spec: EndpointSpec,
  { messages, sampling, seed }: ChatRequest,
  abortSignal: AbortSignal,
  asked: Asked,
): Promise<Generated> {
  const { temperature, topP, maxOutputTokens } = sampling;
  const settings = {
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(maxOutputTokens !== undefined && { maxOutputTokens }),
  };
  const prompt = promptOf(spec.systemRole === 'system' ? messages : withoutSystemRole(messages));
  try {
    return await model.doGenerate({ prompt, ...settings, seed, abortSignal });
  } catch (error) {
    if (error instanceof ModelError || abortSignal.aborted) throw error;
    if (!APICallError.isInstance(error)) {
      throw new ModelError('transient', `${asked.where} sent a reply without an answer in it.`);
    }
    const reply = {
      status: error.statusCode ?? 0,
      headers: error.responseHeaders ?? {},
      body: error.responseBody ?? '',
    };
    throw reply.status < 300 ? unreadableReply(reply, asked) : replyError(reply, asked);
  }
}

function replyOf(
  generated: Generated,
  latencyMs: number,
  { where, key }: Asked,
  reference: ChatRequest['reference'],
): ChatReply {
  const { unified } = generated.finishReason;
  if (unified === 'content-filter') {
    throw new ModelError('filtered', `A content filter at ${where} stopped the reply.`);
  }
  const whole = generated.content.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  const said = unkeyed(whole.join(''), key);
  if (isSilent(said) && unified === 'length') {
    const message = `The reply of ${where} was cut off at the token limit before its first word. Allow more output tokens.`;
    throw new ModelError('cut-off', message);
  }
  if (isSilent(said)) throw new ModelError('transient', `${where} sent a reply without text.`);
  const finishReason = unified === 'stop' || unified === 'length' ? unified : 'other';
  return { text: keptText(said, reference), finishReason, usage: usageOf(generated), latencyMs };
}

const tokens = z.number().int().min(0).nullish().catch(null);
const reportedUsage = z
  .looseObject({ prompt_tokens: tokens, completion_tokens: tokens })
  .catch({ prompt_tokens: null, completion_tokens: null });

/** From the raw report: the SDK turns what an endpoint leaves out into a zero. */
function usageOf(generated: Generated): TokenUsage {
  const reported = reportedUsage.parse(generated.usage.raw);
  return {
    inputTokens: reported.prompt_tokens ?? null,
    outputTokens: reported.completion_tokens ?? null,
  };
}

function promptOf(messages: readonly ChatMessage[]): LanguageModelV4Prompt {
  return messages.map(({ role, content }) =>
    role === 'system'
      ? { role, content }
      : { role, content: [{ type: 'text' as const, text: content }] },
  );
}

function apiKeyOf({ apiKeyEnv }: EndpointSpec, context: ProviderContext): string | undefined {
  if (apiKeyEnv === undefined) return undefined;
  const key = context.secret(apiKeyEnv)?.trim() ?? '';
  if (key !== '') return key;
  const message = `The environment variable ${apiKeyEnv} is not set. Set it to the endpoint's key (export ${apiKeyEnv}=… or in .env.local) and start again.`;
  throw new ModelError('unavailable', message);
}

function tooLate(where: string, timeoutMs: number): ModelError {
  return new ModelError('timeout', `${where} gave no whole reply within ${timeoutMs / 1000} s.`);
}
