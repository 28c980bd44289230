import { useTranslations } from 'next-intl';
import { useRunForm } from './form-values.ts';

/** The boxes that hold a number. */
export type NumberName =
  | 'samples'
  | 'trials'
  | 'limit'
  | 'seed'
  | 'concurrency'
  | 'maxCostUsd'
  | 'candidateSampling.temperature'
  | 'candidateSampling.topP'
  | 'candidateSampling.maxOutputTokens'
  | 'judgeSampling.temperature'
  | 'judgeSampling.topP'
  | 'judgeSampling.maxOutputTokens';

type FieldName = NumberName | 'suite' | 'candidates' | 'judges' | 'language' | 'prompts';

/** What stands against a field: the server's own words, or what the field takes. */
export function useFieldError(name: FieldName): string | undefined {
  const t = useTranslations('runs.new.fields');
  const { getFieldState, formState } = useRunForm();
  const { error } = getFieldState(name, formState);
  if (error === undefined) return undefined;
  return error.type === 'server' && error.message ? error.message : t(`${name}.error`);
}
