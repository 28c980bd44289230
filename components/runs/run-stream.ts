import type { z } from 'zod';
import { type LiveResults, liveResults, type RunSnapshot, runSnapshot } from './run-snapshot.ts';

export interface RunListener {
  readonly onSnapshot: (snapshot: RunSnapshot) => void;
  readonly onResults: (results: LiveResults) => void;
  readonly onEnded: () => void;
  readonly onConnected: (connected: boolean) => void;
}

const reopenAfterMs = 3000;

/**
 * Listens to a run until it ends. A browser reopens a stream that broke off; one that the server refused
 * is opened again here, after a while. Returns what stops it.
 */
export function listenToRun(id: string, listener: RunListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source = open();

  function open(): EventSource {
    const stream = new EventSource(`/api/runs/${encodeURIComponent(id)}/events`);
    stream.addEventListener('open', () => listener.onConnected(true));
    stream.addEventListener('snapshot', ({ data }) => listener.onSnapshot(read(runSnapshot, data)));
    stream.addEventListener('results', ({ data }) => listener.onResults(read(liveResults, data)));
    stream.addEventListener('ended', () => {
      stream.close();
      listener.onEnded();
    });
    stream.addEventListener('error', () => {
      listener.onConnected(false);
      if (stream.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(() => {
        source = open();
      }, reopenAfterMs);
    });
    return stream;
  }

  return () => {
    clearTimeout(timer);
    source.close();
  };
}

function read<Shape extends z.ZodType>(shape: Shape, data: unknown): z.infer<Shape> {
  return shape.parse(JSON.parse(String(data)));
}
