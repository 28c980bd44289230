import { InputError } from '#lib/benchmark/input-error.ts';
import type { ModelSpec } from '#lib/models/model-spec.ts';
import type { ModelService } from '#lib/services/contract.ts';

/** The flags of `models add`. */
export interface ModelFlags {
  readonly baseUrl?: string;
  readonly model?: string;
  readonly apiKeyEnv?: string;
  readonly priceIn?: number;
  readonly priceOut?: number;
  readonly gguf?: string;
  readonly systemRole: boolean;
}

/** The model that the flags describe; an InputError where they describe none, or two. */
export async function modelSpecOf(flags: ModelFlags, models: ModelService): Promise<ModelSpec> {
  const { baseUrl, model, gguf, systemRole } = flags;
  const placed = systemRole ? 'system' : 'first-user';
  if (gguf !== undefined) {
    if (baseUrl !== undefined || model !== undefined) throw oneOf();
    const spec = await models.localSpec(gguf);
    return spec.provider === 'local' ? { ...spec, systemRole: placed } : spec;
  }
  if (baseUrl === undefined || model === undefined) throw oneOf();
  return {
    provider: 'openai-compatible',
    baseUrl,
    model,
    ...(flags.apiKeyEnv === undefined ? {} : { apiKeyEnv: flags.apiKeyEnv }),
    systemRole: placed,
    ...pricesOf(flags),
  };
}

function pricesOf({ priceIn, priceOut }: ModelFlags) {
  if (priceIn === undefined && priceOut === undefined) return {};
  if (priceIn !== undefined && priceOut !== undefined) {
    return { prices: { inputUsd: priceIn, outputUsd: priceOut } };
  }
  throw fault('--price-in, --price-out', 'only one price is given', 'Give both, or none.');
}

function oneOf(): InputError {
  return fault(
    'models add',
    'it takes an endpoint or a file',
    'Give --base-url and --model, or --gguf alone.',
  );
}

function fault(where: string, what: string, mend: string): InputError {
  return new InputError([{ where, what, mend }]);
}
