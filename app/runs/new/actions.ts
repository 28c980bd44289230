'use server';
import { requireAdmin } from '#app/_server/auth.ts';
import { services } from '#app/_server/services.ts';
import { readRunRequest } from '#app/_server/web-run-request.ts';
import type { PromptPackChoice } from '#components/runs/new/prompt-pack-field.tsx';
import { isInputError } from '#lib/benchmark/input-error.ts';
import type { RunRequestInput } from '#lib/plan/run-request.ts';

export async function startRun(
  input: RunRequestInput,
): Promise<{ readonly run: string } | { readonly problem: string }> {
  await requireAdmin();
  return orProblem(() => ({ run: services().runs.start(readRunRequest(input)).id }));
}

export async function addPromptPack(
  json: string,
  fileName: string,
): Promise<{ readonly pack: PromptPackChoice } | { readonly problem: string }> {
  await requireAdmin();
  return orProblem(() => ({ pack: services().prompts.add(String(json), String(fileName)) }));
}

function orProblem<Result>(work: () => Result): Result | { readonly problem: string } {
  try {
    return work();
  } catch (error) {
    if (isInputError(error)) return { problem: error.message };
    throw error;
  }
}
