import { z } from 'zod';
import type { RegisterFault, RegisterField } from '#components/models/register-state.ts';
import {
  isControl,
  type ModelSpec,
  modelSlug,
  modelSpec,
  systemRole,
} from '#lib/models/model-spec.ts';

/** What a form says, or what is wrong in which box. */
export type ReadForm<Input> =
  | { readonly ok: true; readonly slug: string; readonly input: Input }
  | {
      readonly ok: false;
      readonly faults: Readonly<Partial<Record<RegisterField, RegisterFault>>>;
    };

// Number('') is 0, and an empty box is no price.
const amount = z
  .string()
  .transform((text) => (text === '' ? undefined : Number(text)))
  .pipe(z.number().min(0).optional());

const endpointForm = z
  .object({
    slug: modelSlug,
    baseUrl: z.string(),
    model: z.string(),
    apiKeyEnv: z.string().transform((text) => (text === '' ? undefined : text)),
    systemRole,
    inputUsd: amount,
    outputUsd: amount,
  })
  .superRefine(({ inputUsd, outputUsd }, context) => {
    if ((inputUsd === undefined) === (outputUsd === undefined)) return;
    const path = [inputUsd === undefined ? 'inputUsd' : 'outputUsd'];
    context.addIssue({ code: 'custom', path, message: 'both prices or none' });
  });

const localForm = z.object({ slug: modelSlug, path: z.string().min(1), systemRole });

export function readEndpoint(form: FormData): ReadForm<ModelSpec> {
  const said = endpointForm.safeParse(entriesOf(form));
  // The domain's own schema says what an endpoint may be; both are asked, so that all faults show at once.
  const spec = modelSpec.safeParse(specOf(entriesOf(form), said.data));
  const issues = [...(said.error?.issues ?? []), ...(spec.error?.issues ?? [])];
  if (!said.success || !spec.success) return { ok: false, faults: faultsOf(issues) };
  return named(said.data.slug, spec.data);
}

export function readLocal(
  form: FormData,
): ReadForm<Pick<z.infer<typeof localForm>, 'path' | 'systemRole'>> {
  const said = localForm.safeParse(entriesOf(form));
  return said.success
    ? named(said.data.slug, said.data)
    : { ok: false, faults: faultsOf(said.error.issues) };
}

function named<Input>(slug: string, input: Input): ReadForm<Input> {
  return isControl(slug) ? { ok: false, faults: { slug: 'control' } } : { ok: true, slug, input };
}

function specOf(
  entries: Readonly<Record<string, string>>,
  said: z.infer<typeof endpointForm> | undefined,
): unknown {
  const { inputUsd, outputUsd } = said ?? {};
  return {
    provider: 'openai-compatible',
    baseUrl: entries.baseUrl,
    model: entries.model,
    systemRole: entries.systemRole,
    ...(entries.apiKeyEnv === '' ? {} : { apiKeyEnv: entries.apiKeyEnv }),
    ...(inputUsd === undefined || outputUsd === undefined
      ? {}
      : { prices: { inputUsd, outputUsd } }),
  };
}

function entriesOf(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );
}

const boxes = z.enum(['slug', 'baseUrl', 'model', 'apiKeyEnv', 'inputUsd', 'outputUsd', 'path']);

function faultsOf(issues: readonly z.core.$ZodIssue[]) {
  const wrong = issues.flatMap(({ path }) => {
    const box = boxes.safeParse(path[0]);
    return box.success ? [[box.data, 'wrong'] as const] : [];
  });
  return Object.fromEntries(wrong);
}
