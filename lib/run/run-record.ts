import { z } from 'zod';
import { runPlan } from '#lib/plan/run-plan.ts';
import { runSettings } from '#lib/plan/run-settings.ts';
import { runStatus, runWish } from './run-status.ts';

export const runId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{3,63}$/)
  .brand<'RunId'>();
export type RunId = z.infer<typeof runId>;

export const runRecord = z.strictObject({
  id: runId,
  plan: runPlan,
  manifestHash: z.string(),
  settings: runSettings,
  status: runStatus,
  wish: runWish,
  /** Why a run failed or was stopped, in a sentence that says what to do. */
  message: z.string().nullable(),
  createdAtMs: z.number().int(),
  startedAtMs: z.number().int().nullable(),
  finishedAtMs: z.number().int().nullable(),
});
export type RunRecord = Readonly<z.infer<typeof runRecord>>;
