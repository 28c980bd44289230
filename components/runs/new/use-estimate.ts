'use client';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { runRequest } from '#lib/plan/run-request.ts';
import { type EstimateReply, estimateReply } from './estimate-reply.ts';
import { useRunForm } from './form-values.ts';

const settleMs = 300;

/** `incomplete`: suite, candidate or judge is missing, or a box holds what it cannot; `lost`: no answer came. */
export type EstimateState =
  | EstimateReply
  | { readonly state: 'incomplete' }
  | { readonly state: 'lost' };

/** The estimate of what stands in the form, asked again shortly after each change; the last one stays until then. */
export function useEstimate(): EstimateState {
  const { control, getValues } = useRunForm();
  const watched = JSON.stringify(useWatch({ control }));
  const [reply, setReply] = useState<EstimateState>({ state: 'incomplete' });

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const request = runRequest.safeParse(watched === '' ? undefined : getValues());
      if (!request.success) return setReply({ state: 'incomplete' });
      const next = await askEstimate(request.data, abort.signal);
      if (!abort.signal.aborted) setReply(next);
    }, settleMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [watched, getValues]);

  return reply;
}

async function askEstimate(request: unknown, signal: AbortSignal): Promise<EstimateState> {
  try {
    const response = await fetch('/api/runs/estimate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal,
    });
    return estimateReply.parse(await response.json());
  } catch {
    return { state: 'lost' };
  }
}
