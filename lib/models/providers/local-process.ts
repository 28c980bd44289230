import { answer, type LlamaSession, loadSession } from '../local/llama-session.ts';
import {
  type CompleteOrder,
  type FromProcess,
  type LoadOrder,
  toProcess,
} from '../local/process-messages.ts';
import { ModelError } from '../model-error.ts';

// The process of a local model: started by local.ts, told what to do by messages, gone with its parent.

let session: LlamaSession | undefined;
const running = new Map<number, AbortController>();

// A Ctrl-C reaches the whole group; the parent decides when this process ends.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));

process.on('message', (message) => {
  const order = toProcess.parse(message);
  if (order.type === 'abort') running.get(order.id)?.abort();
  else void settle(order);
});

async function settle(order: LoadOrder | CompleteOrder): Promise<void> {
  const controller = new AbortController();
  running.set(order.id, controller);
  const result = await carryOut(order, controller.signal).catch((error: unknown) =>
    failureOf(order.id, error),
  );
  running.delete(order.id);
  process.send?.(result);
}

async function carryOut(
  order: LoadOrder | CompleteOrder,
  signal: AbortSignal,
): Promise<FromProcess> {
  if (order.type === 'load') {
    session = await loadSession(order);
    return { type: 'loaded', id: order.id };
  }
  if (session === undefined) throw new Error('a request came before the model was loaded');
  return answer(session, order, signal);
}

function failureOf(id: number, error: unknown): FromProcess {
  if (error instanceof ModelError) {
    return { type: 'failed', id, kind: error.kind, message: error.message };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The local model failed: ${reason}`;
  return { type: 'failed', id, kind: 'transient', message };
}
