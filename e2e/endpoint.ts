import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Product } from './product.ts';

/** An OpenAI-compatible endpoint in this process, as slow as a test needs it. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly asked: () => number;
  readonly stop: () => Promise<void>;
}

/** What it says to each request; a number is answered as an HTTP error of that status. */
export type Answer = (body: string, count: number) => string | number;

export async function startEndpoint(answer: Answer, delayMs = 0): Promise<Endpoint> {
  let count = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    count += 1;
    const said = answer(body, count);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    response.writeHead(typeof said === 'number' ? said : 200, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(typeof said === 'number' ? errorOf(said) : completionOf(said)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { baseUrl: addressOf(server), asked: () => count, stop: () => stop(server) };
}

function completionOf(content: string) {
  return {
    id: 'one',
    object: 'chat.completion',
    created: 1,
    model: 'stand-in',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 12, completion_tokens: 5, total_tokens: 17 },
  };
}

function errorOf(status: number) {
  return { error: { message: `The stand-in answers ${status}.`, type: 'error' } };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The endpoint has no port.');
  return `http://127.0.0.1:${address.port}/v1`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

/** Registers an endpoint on a product's data, as a person does in the shell. */
export async function registerModel(
  product: Pick<Product, 'command'>,
  slug: string,
  baseUrl: string,
  ...more: readonly string[]
): Promise<void> {
  const where = ['--base-url', baseUrl, '--model', 'stand-in'];
  const { code, stderr } = await product.command('models', 'add', slug, ...where, ...more);
  if (code !== 0) throw new Error(`models add ${slug} ended with ${code}:\n${stderr}`);
}
