import type { ModelSpec } from '#lib/models/model-spec.ts';
import type { ModelCheck } from '#lib/run/model-check-store.ts';

/** A model as its page shows it. */
export interface ModelListing {
  readonly slug: string;
  readonly spec: ModelSpec;
  readonly builtIn: boolean;
  readonly control: boolean;
  readonly missingSecret: string | null;
  readonly lastCheck: ModelCheck | null;
}

/** Sends a form about one model; resolves with what went wrong, null where nothing did. */
export type ModelAction = (before: string | null, form: FormData) => Promise<string | null>;
