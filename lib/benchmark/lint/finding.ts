/** A weakness of a suite that loads: where, what, how to mend it. Errors fail the lint, advice does not. */
export interface Finding {
  readonly rule: string;
  readonly level: 'error' | 'advice';
  readonly character: string | null;
  readonly probe: string | null;
  readonly what: string;
  readonly mend: string;
}
