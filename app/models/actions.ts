'use server';
import { refresh } from 'next/cache';
import { requireAdmin } from '#app/_server/auth.ts';
import { services } from '#app/_server/services.ts';
import {
  type RegisterFault,
  type RegisterState,
  registerFields,
} from '#components/models/register-state.ts';
import { type InputError, isInputError } from '#lib/benchmark/input-error.ts';
import type { ModelSpec } from '#lib/models/model-spec.ts';
import { type ReadForm, readEndpoint, readLocal } from './register-input.ts';

export async function registerEndpoint(_: RegisterState, form: FormData): Promise<RegisterState> {
  await requireAdmin();
  return register(readEndpoint(form), (spec) => Promise.resolve(spec));
}

/** The file's fingerprint is read here: it is what makes a moved file the same model. */
export async function registerLocal(_: RegisterState, form: FormData): Promise<RegisterState> {
  await requireAdmin();
  return register(readLocal(form), async ({ path, systemRole }) => {
    const spec = await services().models.localSpec(path);
    return spec.provider === 'local' ? { ...spec, systemRole } : spec;
  });
}

async function register<Input>(
  read: ReadForm<Input>,
  specOf: (input: Input) => Promise<ModelSpec>,
): Promise<RegisterState> {
  if (!read.ok) return { faults: read.faults, registered: null };
  const { models } = services();
  if (models.get(read.slug) !== undefined) return { faults: { slug: 'taken' }, registered: null };
  try {
    models.register(read.slug, await specOf(read.input));
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { faults: faultsOf(error), registered: null };
  }
  refresh();
  return { faults: {}, registered: read.slug };
}

function faultsOf({ faults }: InputError): RegisterState['faults'] {
  const placed = faults.map(({ where, what, mend }) => {
    const field = registerFields.find((each) => each === where) ?? 'slug';
    return [field, { said: `${what}. ${mend}` } satisfies RegisterFault] as const;
  });
  return Object.fromEntries(placed);
}

export async function checkModel(slug: string): Promise<string | null> {
  await requireAdmin();
  return orProblem(() => services().models.requestCheck(slug));
}

export async function removeModel(slug: string): Promise<string | null> {
  await requireAdmin();
  return orProblem(() => services().models.remove(slug));
}

function orProblem(work: () => void): string | null {
  try {
    work();
  } catch (error) {
    if (isInputError(error)) return error.message;
    throw error;
  }
  refresh();
  return null;
}
