'use client';
import { useFieldError } from './field-error.ts';

/** The error of a choice that is made in several groups, above the first of them. */
export function FieldErrorLine({ name }: { readonly name: 'candidates' | 'judges' }) {
  const error = useFieldError(name);
  return (
    error !== undefined && (
      <p role="alert" className="mb-3 text-[0.8125rem] text-curtain">
        {error}
      </p>
    )
  );
}
