import type { ChatModel } from '../chat-model.ts';
import type { ModelSpec } from '../model-spec.ts';
import type { Provider, ProviderContext } from '../provider.ts';
import { local } from './local.ts';
import { openAiCompatible } from './openai-compatible.ts';
import { recorded } from './recorded.ts';
import { scripted } from './scripted.ts';

/** Every way to reach a model; a new one is a file beside this one, a line here and a case below. */
export const providers = {
  'openai-compatible': openAiCompatible(),
  local: local(),
  scripted,
  recorded,
} satisfies { readonly [Id in ModelSpec['provider']]: Provider<Id> };

/** The model behind a registration; nothing is called or loaded until it is asked. Whoever opens it closes it. */
export function openModel(spec: ModelSpec, context: ProviderContext): ChatModel {
  switch (spec.provider) {
    case 'openai-compatible':
      return providers[spec.provider].open(spec, context);
    case 'local':
      return providers[spec.provider].open(spec, context);
    case 'scripted':
      return providers[spec.provider].open(spec, context);
    case 'recorded':
      return providers[spec.provider].open(spec, context);
  }
}
