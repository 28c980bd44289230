import type { z } from 'zod';
import type { Fault } from './input-error.ts';

/** A document that a schema looks at: where it came from, and how to find a line in it. */
export interface Source {
  readonly where: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Every issue a schema raised, as faults that a person can act on. */
export function schemaFaults(error: z.ZodError, source: Source): readonly Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [fault(source, issue.path, issue.message, mendFor(issue))];
    return issue.keys.map((key) =>
      fault(
        source,
        [...issue.path, key],
        `unknown field "${key}"`,
        'Remove it, or correct its spelling.',
      ),
    );
  });
}

function fault(source: Source, path: readonly PropertyKey[], what: string, mend: string): Fault {
  const line = source.lineOf(path);
  return {
    where: source.where,
    ...(line === undefined ? {} : { line }),
    ...(path.length === 0 ? {} : { path: pathText(path) }),
    what,
    mend,
  };
}

function mendFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `Give a value of type ${issue.expected}.`;
  if (issue.code === 'invalid_union') return 'Use one of the forms that the documentation lists.';
  return 'Correct the value.';
}

/** `probes[2].kind` for ['probes', 2, 'kind']. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
