'use client';
import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Select } from '#components/ui/input.tsx';
import { SectionHeading } from '#components/ui/page-header.tsx';
import { languages } from '#lib/benchmark/language.ts';
import type { SuiteSummary } from '#lib/benchmark/suite.ts';
import { useFieldError } from './field-error.ts';
import { choiceOf, useRunForm } from './form-values.ts';
import { NumberField } from './number-field.tsx';

export function SuiteSection({ suites }: { readonly suites: readonly SuiteSummary[] }) {
  const t = useTranslations('runs.new');
  const { register } = useRunForm();
  const suiteError = useFieldError('suite');
  const languageError = useFieldError('language');
  return (
    <section>
      <SectionHeading>{t('sections.suite')}</SectionHeading>
      <div className="grid gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <Field label={t('fields.suite.label')} error={suiteError}>
          {(control) => (
            <Select {...control} {...register('suite')}>
              <option value="">{t('fields.suite.choose')}</option>
              {suites.map(({ id, version, title, characters, probes }) => (
                <option key={`${id} ${version}`} value={id}>
                  {t('fields.suite.option', { title, version, characters, probes })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('fields.language.label')} error={languageError}>
          {(control) => (
            <Select {...control} {...register('language', { setValueAs: choiceOf })}>
              <option value="">{t('fields.language.all')}</option>
              {languages.map((each) => (
                <option key={each} value={each}>
                  {t(`fields.language.${each}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <NumberField name="limit" placeholder={t('fields.limit.all')} />
      </div>
    </section>
  );
}
