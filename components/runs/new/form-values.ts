import { useFormContext } from 'react-hook-form';
import type { RunRequest, RunRequestInput } from '#lib/plan/run-request.ts';

/** The form holds a run request as the shell takes it: one schema for both. */
export function useRunForm() {
  return useFormContext<RunRequestInput, unknown, RunRequest>();
}

/** What stands in a number's box; an empty box leaves it to the default. */
export function numberOf(entry: unknown): number | undefined {
  return entry === '' || entry === undefined || entry === null ? undefined : Number(entry);
}

/** What a select says; its first, empty, option leaves it to the default. */
export function choiceOf(entry: unknown): string | undefined {
  return entry === '' || entry === undefined || entry === null ? undefined : String(entry);
}
