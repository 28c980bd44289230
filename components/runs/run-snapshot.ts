import { z } from 'zod';
import { candidateResult } from '#lib/leaderboard/board.ts';
import { runStatus, runWish } from '#lib/run/run-status.ts';

const callCounts = z.object({
  planned: z.number(),
  done: z.number(),
  failed: z.number(),
  inFlight: z.number(),
});

const runProgress = z.object({
  status: runStatus,
  message: z.string().nullable(),
  replies: callCounts,
  votes: callCounts,
  turnsScored: z.number(),
  turnsUnscored: z.number(),
  callsPerMinute: z.number(),
  etaMs: z.number().nullable(),
  elapsedMs: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  spentUsd: z.number().nullable(),
  errors: z
    .array(z.object({ kind: z.string(), count: z.number(), example: z.string() }))
    .readonly(),
});

/** What the event stream of a run sends as `snapshot`, and what a run's page starts from. */
export const runSnapshot = z.object({
  wish: runWish,
  /** Somebody carries the run out, or is there to take it. */
  attended: z.boolean(),
  progress: runProgress,
});
export type RunSnapshot = Readonly<z.infer<typeof runSnapshot>>;

/** What it sends, less often, as `results`. */
export const liveResults = z.array(candidateResult).readonly();
export type LiveResults = z.infer<typeof liveResults>;
