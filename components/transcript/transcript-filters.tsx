import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMetricName } from '#components/runs/metric-name.ts';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { Field } from '#components/ui/field.tsx';
import { Select } from '#components/ui/input.tsx';
import { languages } from '#lib/benchmark/language.ts';
import type { TranscriptQuery } from '#lib/run/list-transcripts.ts';
import { transcriptFilters } from '#lib/run/transcript-view.ts';
import { SubmitOnChange } from './submit-on-change.tsx';
import { toggled, transcriptListHref } from './transcript-address.ts';

export interface FilterChoices {
  readonly candidates: readonly string[];
  readonly characters: readonly { readonly id: string; readonly name: string }[];
  readonly metrics: readonly string[];
}

/** A form that asks by its address, so that a filtered list can be passed on. */
export function TranscriptFilters(props: {
  readonly run: string;
  readonly query: TranscriptQuery;
  readonly choices: FilterChoices;
}) {
  const t = useTranslations('transcript.filters');
  const metricName = useMetricName();
  const { run, query, choices } = props;
  return (
    <div className="grid gap-4 border-y border-hairline py-4">
      <Form
        // Uncontrolled boxes take their value from the address anew when it changes.
        key={transcriptListHref(run, query)}
        action={`/runs/${run}/transcripts`}
        className="grid grid-cols-2 gap-4 lg:grid-cols-4"
        aria-label={t('label')}
      >
        <Choice
          name="candidate"
          value={query.candidate}
          options={choices.candidates.map((slug) => ({ value: slug, text: slug }))}
        />
        <Choice
          name="character"
          value={query.character}
          options={choices.characters.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Choice
          name="language"
          value={query.language}
          options={languages.map((each) => ({ value: each, text: t(`languages.${each}`) }))}
        />
        <Choice
          name="metric"
          value={query.metric}
          options={choices.metrics.map((id) => ({ value: id, text: metricName(id) }))}
        />
        {query.filters.map((each) => (
          <input key={each} type="hidden" name="only" value={each} />
        ))}
        <SubmitOnChange />
        <noscript>
          <Button type="submit">{t('show')}</Button>
        </noscript>
      </Form>
      <ul className="flex flex-wrap items-center gap-2" aria-label={t('only')}>
        <li aria-hidden className="mr-1 text-[0.8125rem] text-ink-soft">
          {t('only')}
        </li>
        {transcriptFilters.map((filter) => {
          const on = query.filters.includes(filter);
          return (
            <li key={filter}>
              <Link
                href={transcriptListHref(run, toggled(query, filter))}
                aria-current={on ? 'true' : undefined}
                className={cn(
                  'inline-flex min-h-8 items-center rounded-slip border px-3 text-[0.8125rem] transition-colors',
                  on
                    ? 'border-ink bg-ink text-paper'
                    : 'border-hairline text-ink-soft hover:border-ink hover:text-ink',
                )}
              >
                {t(filter)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Choice(props: {
  readonly name: 'candidate' | 'character' | 'language' | 'metric';
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}) {
  const t = useTranslations('transcript.filters');
  return (
    <Field label={t(props.name)}>
      {(control) => (
        <Select {...control} name={props.name} defaultValue={props.value ?? ''}>
          <option value="">{t('all')}</option>
          {props.options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
