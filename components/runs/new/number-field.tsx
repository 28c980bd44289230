'use client';
import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { type NumberName, useFieldError } from './field-error.ts';
import { numberOf, useRunForm } from './form-values.ts';

/** A text box for a number: a browser's own number box swallows what it cannot read. */
export function NumberField(props: {
  readonly name: NumberName;
  readonly placeholder?: string;
  readonly className?: string;
}) {
  const t = useTranslations('runs.new.fields');
  const { register } = useRunForm();
  const error = useFieldError(props.name);
  return (
    <Field
      label={t(`${props.name}.label`)}
      hint={t(`${props.name}.hint`)}
      error={error}
      className={props.className ?? ''}
    >
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          placeholder={props.placeholder}
          {...register(props.name, { setValueAs: numberOf })}
        />
      )}
    </Field>
  );
}
