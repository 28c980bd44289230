import 'server-only';
import { InputError } from '#lib/benchmark/input-error.ts';
import { type RunRequest, runRequest } from '#lib/plan/run-request.ts';
import { services } from './services.ts';

/**
 * A run as a page may ask for it: the shell's request, but of a suite that is listed; a browser names no folder.
 * Throws an InputError where it is none.
 */
export function readRunRequest(input: unknown): RunRequest {
  const request = runRequest.safeParse(input);
  if (!request.success) {
    throw new InputError(
      request.error.issues.map(({ path, message }) => ({
        where: path.join('.'),
        what: message,
        mend: 'Correct it and try again.',
      })),
    );
  }
  const { suite } = request.data;
  if (
    !services()
      .suites.list()
      .some(({ id }) => id === suite)
  ) {
    throw new InputError([
      { where: 'suite', what: `there is no suite "${suite}"`, mend: 'Choose one of the list.' },
    ]);
  }
  return request.data;
}
