/** One fault in what a person gave us: where it is, what is wrong, how to mend it. */
export interface Fault {
  /** File, flag or field. */
  readonly where: string;
  readonly line?: number;
  /** Path inside the document, such as `probes[2].kind`. */
  readonly path?: string;
  readonly what: string;
  readonly mend: string;
}

/** Thrown for bad input; shown to people as it is, every fault on a line. */
export class InputError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'InputError';
    this.faults = faults;
  }
}

export function faultLine({ where, line, path, what, mend }: Fault): string {
  const place = line === undefined ? where : `${where}:${line}`;
  return `${place}${path === undefined ? '' : ` (${path})`}: ${what}. ${mend}`;
}

/** By its name: pages and routes hold instances of this module of their own, between which `instanceof` is blind. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === 'InputError' && 'faults' in error;
}
