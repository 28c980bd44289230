import { ModelError } from '../model-error.ts';
import type { Provider } from '../provider.ts';

/** Replies that were imported: they are found in the journal, and whatever is not there was never said. */
export const recorded: Provider<'recorded'> = {
  id: 'recorded',
  open: (spec) => ({
    complete: async (_, signal) => {
      signal.throwIfAborted();
      const message = `${spec.model} is known by imported records alone, and they hold no reply to this. Import records that do, or choose a model that can be asked.`;
      throw new ModelError('unavailable', message);
    },
    close: async () => undefined,
  }),
};
