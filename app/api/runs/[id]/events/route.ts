import { setTimeout as pause } from 'node:timers/promises';
import { readRunSnapshot } from '#app/_server/run-snapshot.ts';
import { services } from '#app/_server/services.ts';
import { hasEnded } from '#lib/run/run-status.ts';

const lookEveryMs = 500;
const resultsEveryMs = 3000;
/** Results may take this share of the time at most: intervals are bootstrapped anew each time. */
const resultsShare = 0.1;

/**
 * A run as server-sent events until it ends: `snapshot` whenever something has changed, `results` now and
 * then, `ended` at last. Nothing is kept between requests: each stream looks into the store itself.
 */
export async function GET(
  request: Request,
  context: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const { id } = await context.params;
  if (services().runs.get(id) === undefined) {
    return Response.json({ error: `There is no run ${id}.` }, { status: 404 });
  }
  const body = streamOf(runEvents(id, request.signal));
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

async function* runEvents(id: string, signal: AbortSignal): AsyncGenerator<string> {
  yield 'retry: 2000\n\n';
  let sent = '';
  let scored = -1;
  let resultsAtMs = 0;
  while (!signal.aborted) {
    const snapshot = readRunSnapshot(id);
    if (snapshot === undefined) return;
    const { status, turnsScored } = snapshot.progress;
    const text = JSON.stringify(snapshot);
    if (text !== sent) yield event('snapshot', text);
    sent = text;
    if (turnsScored !== scored && (hasEnded(status) || Date.now() >= resultsAtMs)) {
      const begun = Date.now();
      yield event('results', JSON.stringify(services().runs.results(id)));
      resultsAtMs = begun + Math.max(resultsEveryMs, (Date.now() - begun) / resultsShare);
      scored = turnsScored;
    }
    if (hasEnded(status)) {
      yield event('ended', '{}');
      return;
    }
    await pause(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}

function event(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
