/** A model as the form of a new run offers it. */
export interface ModelChoice {
  readonly slug: string;
  /** Equal texts are one model: a judge with a candidate's identity judges itself. */
  readonly identity: string;
  readonly kind: 'control' | 'embedded-judge' | 'registered';
  /** Its variable, where that is named and not set. */
  readonly missingSecret: string | null;
}

/** Whether a model is one of those chosen, under whatever slug. */
export function isAmong(
  model: ModelChoice,
  models: readonly ModelChoice[],
  slugs: readonly string[],
): boolean {
  return models.some(({ slug, identity }) => slugs.includes(slug) && identity === model.identity);
}
