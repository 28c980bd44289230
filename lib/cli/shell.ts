import type { Services } from '#lib/services/contract.ts';

/** What a command may do to the terminal it was typed in. */
export interface Shell {
  /** The result, on stdout. */
  print(text: string): void;
  /** The result as the one JSON document on stdout. */
  printJson(document: unknown): void;
  /** Progress and remarks, on stderr. */
  note(text: string): void;
  /** Whether a person watches stderr. */
  readonly watched: boolean;
  /** What the process ends with; 0 unless said otherwise. */
  finish(code: number): void;
  /** Opens the product for `use` and closes it after. */
  withServices<T>(use: (services: Services) => Promise<T> | T): Promise<T>;
}
