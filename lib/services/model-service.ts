import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '#lib/benchmark/input-error.ts';
import { checkModel } from '#lib/models/check-model.ts';
import { fingerprintOf } from '#lib/models/local/fingerprint.ts';
import {
  isControl,
  type ModelSpec,
  modelSlug,
  modelSpec,
  type RegisteredModel,
} from '#lib/models/model-spec.ts';
import type { Clock } from '#lib/run/clock.ts';
import type { OpenModels } from '#lib/run/endpoints.ts';
import type { ModelCheck } from '#lib/run/model-check-store.ts';
import { describeScript } from './built-in-models.ts';
import type { ModelListing, ModelService } from './contract.ts';
import type { ModelRegistry } from './model-registry.ts';
import type { Stores } from './stores.ts';

export interface ModelServiceContext {
  readonly stores: Stores;
  readonly registry: ModelRegistry;
  readonly open: OpenModels['open'];
  readonly hasSecret: (variable: string) => boolean;
  readonly clock: Clock;
}

export function modelService(context: ModelServiceContext): ModelService {
  const { stores, registry, clock } = context;
  const known = (slug: string): RegisteredModel => registry.get(slug) ?? unknown(slug);
  return {
    list: () => {
      const checks = stores.checks.latest();
      return registry
        .list()
        .map((model) => listing(model, context, checks.get(model.slug) ?? null));
    },
    get: (slug) => {
      const model = registry.get(slug);
      return model && listing(model, context, stores.checks.latest().get(slug) ?? null);
    },
    register: (slug, spec) => {
      const model = parseModel(slug, spec);
      if (registry.isBuiltIn(slug) || !stores.models.add(model, clock.nowMs())) {
        throw taken(slug);
      }
      return listing(model, context, null);
    },
    remove: (slug) => {
      if (registry.isBuiltIn(slug))
        throw fault('slug', `"${slug}" comes with the product`, 'It cannot be removed.');
      stores.models.remove(known(slug).slug);
    },
    requestCheck: (slug) => stores.checks.request(known(slug).slug, clock.nowMs()),
    checkHere: async (slug, signal) => {
      const check = await askOnce(known(slug), context, signal);
      stores.checks.settle(known(slug).slug, check);
      return check;
    },
    localSpec,
  };
}

/** Opens the model, asks it one question and closes it. */
export async function askOnce(
  { spec }: RegisteredModel,
  { open: openModel, clock }: Pick<ModelServiceContext, 'open' | 'clock'>,
  signal: AbortSignal,
): Promise<Exclude<ModelCheck, { state: 'waiting' }>> {
  const model = openModel(spec);
  try {
    const outcome = await checkModel(model, signal);
    return { ...outcome, atMs: clock.nowMs() };
  } finally {
    await model.close();
  }
}

function listing(
  model: RegisteredModel,
  { registry, hasSecret }: ModelServiceContext,
  lastCheck: ModelCheck | null,
): ModelListing {
  const { slug, spec } = model;
  const variable = spec.provider === 'openai-compatible' ? spec.apiKeyEnv : undefined;
  return {
    slug,
    spec,
    builtIn: registry.isBuiltIn(slug),
    control: isControl(slug),
    describes: describeScript(model),
    missingSecret: variable !== undefined && !hasSecret(variable) ? variable : null,
    lastCheck,
  };
}

function parseModel(slug: string, spec: ModelSpec): RegisteredModel {
  const parsedSlug = modelSlug.safeParse(slug);
  const parsedSpec = modelSpec.safeParse(spec);
  if (parsedSlug.success && parsedSpec.success) {
    if (isControl(slug)) {
      throw fault(
        'slug',
        `"${slug}" looks like a control`,
        "Slugs that start with control- are the built-in controls'.",
      );
    }
    return { slug: parsedSlug.data, spec: parsedSpec.data };
  }
  const issues = [
    ...(parsedSlug.error?.issues.map(({ message }) => ({ field: 'slug', message })) ?? []),
    ...(parsedSpec.error?.issues.map(({ path, message }) => ({ field: path.join('.'), message })) ??
      []),
  ];
  throw new InputError(
    issues.map(({ field, message }) => ({
      where: field,
      what: message,
      mend: 'Correct the value.',
    })),
  );
}

/** A local model's registration. Reads the whole file once, for its fingerprint. */
async function localSpec(path: string): Promise<ModelSpec> {
  const absolute = resolve(path);
  if ((await firstBytes(absolute)) !== 'GGUF') {
    throw fault('path', `${absolute} is not a GGUF file`, 'Name a model file in the GGUF format.');
  }
  return {
    provider: 'local',
    path: absolute,
    fingerprint: await fingerprintOf(absolute),
    systemRole: 'system',
  };
}

async function firstBytes(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw fault('path', `${path} cannot be read (${why})`, 'Check the path and its permissions.');
  }
}

function unknown(slug: string): never {
  throw fault(
    'slug',
    `no model is registered as "${slug}"`,
    'See `./understudy models` for those that are.',
  );
}

function taken(slug: string): InputError {
  return fault(
    'slug',
    `the slug "${slug}" is taken`,
    'Choose another one, or remove that model first.',
  );
}

function fault(where: string, what: string, mend: string): InputError {
  return new InputError([{ where, what, mend }]);
}
