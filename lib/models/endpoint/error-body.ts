import { z } from 'zod';

const code = z.union([z.string(), z.number()]).transform(String).nullish().catch(null);

const errorObject = z.looseObject({
  message: z.string().catch(''),
  code,
  type: code,
  innererror: z.looseObject({ code }).nullish().catch(null),
  /** OpenRouter: why its moderation stopped a message. */
  metadata: z
    .looseObject({ reasons: z.array(z.unknown()).optional().catch(undefined) })
    .nullish()
    .catch(null),
});

const envelope = z.union([
  z.looseObject({ error: errorObject }).transform(({ error }) => error),
  z.looseObject({ error: z.string() }).transform(({ error }) => ({ message: error })),
  z.looseObject({ message: z.string(), code }),
  z.looseObject({ detail: z.string() }).transform(({ detail }) => ({ message: detail })),
]);

export interface ErrorBody {
  /** The server's own words; empty where it has none, or sent a web page. */
  readonly message: string;
  readonly codes: readonly string[];
  readonly moderated: boolean;
}

const wordless: ErrorBody = { message: '', codes: [], moderated: false };

/** What a failed response says, in any of the envelopes that OpenAI, Azure, OpenRouter, vLLM and FastAPI write. */
export function errorBody(body: string): ErrorBody {
  const parsed = envelope.safeParse(jsonOf(body));
  if (!parsed.success) return wordless;
  const error = errorObject.parse(parsed.data);
  const codes = [error.code, error.type, error.innererror?.code];
  return {
    message: error.message,
    codes: codes.filter((each) => each !== null && each !== undefined),
    moderated: (error.metadata?.reasons?.length ?? 0) > 0,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
