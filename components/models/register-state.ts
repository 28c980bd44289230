/** The boxes of both forms; each error stands beside its own. */
export const registerFields = [
  'slug',
  'baseUrl',
  'model',
  'apiKeyEnv',
  'systemRole',
  'inputUsd',
  'outputUsd',
  'path',
] as const;
export type RegisterField = (typeof registerFields)[number];

/** `wrong`: as the field's own error says; `taken`, `control`: of the slug; else in the server's words. */
export type RegisterFault = 'wrong' | 'taken' | 'control' | { readonly said: string };

export interface RegisterState {
  readonly faults: Readonly<Partial<Record<RegisterField, RegisterFault>>>;
  /** The slug that was just registered. */
  readonly registered: string | null;
}

export const nothingSent: RegisterState = { faults: {}, registered: null };

export type RegisterAction = (before: RegisterState, form: FormData) => Promise<RegisterState>;
