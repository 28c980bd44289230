import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/**
 * A real OpenAI-compatible server for tests: it answers from the request alone, logs
 * what it is asked, and misbehaves on demand.
 */

const chatRequest = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  seed: z.number().optional(),
});
export type RehearsalRequest = z.infer<typeof chatRequest>;

/** What to answer: a text, or a status with a body as a broken server sends it. */
export type RehearsalAnswer =
  | string
  | {
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

export interface RehearsalOptions {
  readonly delayMs?: number | (() => number);
  /** `asked`: how often this very request came before. */
  readonly answer?: (request: RehearsalRequest, asked: number) => RehearsalAnswer;
}

export interface RehearsalEndpoint {
  readonly baseUrl: string;
  /** One hash a request, in the order of arrival. */
  readonly log: readonly string[];
  /** Requests that are being answered. */
  readonly inFlight: () => number;
  readonly close: () => Promise<void>;
}

export async function startRehearsalEndpoint(
  options: RehearsalOptions = {},
): Promise<RehearsalEndpoint> {
  const log: string[] = [];
  let inFlight = 0;
  const server = createServer(async (request, response) => {
    const body = await read(request);
    inFlight += 1;
    const hash = createHash('sha256').update(body).digest('hex');
    const asked = log.filter((each) => each === hash).length;
    log.push(hash);
    await wait(typeof options.delayMs === 'function' ? options.delayMs() : options.delayMs);
    const parsed = chatRequest.parse(JSON.parse(body));
    send(response, (options.answer ?? playBoth)(parsed, asked), parsed.model);
    inFlight -= 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `${addressOf(server)}/v1`,
    log,
    inFlight: () => inFlight,
    close: () => close(server),
  };
}

/** A candidate that talks, and a judge that keeps the published reply contract; both decided by a hash. */
function playBoth({ messages, seed = 0 }: RehearsalRequest): string {
  const prompt = messages.at(-1)?.content ?? '';
  const chance =
    createHash('sha256')
      .update(`${seed} ${JSON.stringify(messages)}`)
      .digest()[0] ?? 0;
  const offered = [...prompt.matchAll(/^- \[(.*?)\]/gm)].map((match) => match[1] ?? '');
  if (/most suitable role is|最符合的角色为/.test(prompt)) {
    return `The voice decides it.\nThe most suitable role is [${offered[chance % offered.length] ?? ''}].`;
  }
  if (/from 1 to 10|1到10|1 到 10/.test(prompt))
    return `Weighed against what is known.\n${1 + (chance % 10)}`;
  if (/\b0\b/.test(prompt) && /\b1\b/.test(prompt)) return String(chance % 2);
  return `I remember it well, and number ${chance} above all.`;
}

function send(response: ServerResponse, answer: RehearsalAnswer, model: string): void {
  if (typeof answer !== 'string') {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body);
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'rehearsal',
      object: 'chat.completion',
      created: 0,
      model,
      choices: [
        { index: 0, message: { role: 'assistant', content: answer }, finish_reason: 'stop' },
      ],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    }),
  );
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
