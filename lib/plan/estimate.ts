/** What a plan will ask, before anything is asked. Tokens are guesses, and `basis` says of what. */
export interface ModelEstimate {
  readonly slug: string;
  readonly side: 'candidate' | 'judge';
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** null where the model has no price. */
  readonly costUsd: number | null;
}

export interface Estimate {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number | null;
  readonly perModel: readonly ModelEstimate[];
  readonly basis: string;
}
