import type { z } from 'zod';
import { runRequest } from './run-request.ts';

/**
 * What a person asks for who wants a run's replies judged again. Protocol and samples that are absent are the
 * defaults of any run; prompts and concurrency are as in that run.
 */
export const scoreRequest = runRequest
  .pick({ judges: true, samples: true, protocol: true, prompts: true, maxCostUsd: true })
  .extend({ concurrency: runRequest.shape.concurrency.unwrap().optional() });
export type ScoreRequest = Readonly<z.infer<typeof scoreRequest>>;
export type ScoreRequestInput = z.input<typeof scoreRequest>;
