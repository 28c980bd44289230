import { InputError } from '#lib/benchmark/input-error.ts';

/** Throws the InputError for an id that names no run. */
export function unknownRun(id: string): never {
  throw new InputError([
    {
      where: 'run',
      what: `there is no run "${id}"`,
      mend: 'See `./understudy runs` for those there are.',
    },
  ]);
}
