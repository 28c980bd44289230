'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { hasEnded } from '#lib/run/run-status.ts';
import type { LiveResults, RunSnapshot } from './run-snapshot.ts';
import { listenToRun } from './run-stream.ts';

export interface LiveRun {
  readonly snapshot: RunSnapshot;
  readonly results: LiveResults;
}

/** The run as it goes on; `connected` is false while its event stream is lost. */
export function useLiveRun(id: string, start: LiveRun): LiveRun & { readonly connected: boolean } {
  const [snapshot, setSnapshot] = useState(start.snapshot);
  const [results, setResults] = useState(start.results);
  const [connected, setConnected] = useState(true);
  const router = useRouter();
  const ended = hasEnded(start.snapshot.progress.status);

  useEffect(() => {
    if (ended) return undefined;
    return listenToRun(id, {
      onSnapshot: setSnapshot,
      onResults: setResults,
      onConnected: setConnected,
      onEnded: () => router.refresh(),
    });
  }, [id, ended, router]);

  return { snapshot, results, connected };
}
