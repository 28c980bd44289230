'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field } from '#components/ui/field.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { Select } from '#components/ui/input.tsx';
import { useRunForm } from './form-values.ts';
import { NumberField } from './number-field.tsx';

function Finer(props: {
  readonly title: string;
  readonly note: string;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Fold
      open={props.open || undefined}
      className="border-t border-rule pt-2"
      summary={
        <>
          <span className="font-serif text-xl text-ink">{props.title}</span>
          <span className="ml-3 text-[0.8125rem] text-ink-faint">{props.note}</span>
        </>
      }
    >
      <div className="grid gap-5 py-4 sm:grid-cols-3">{props.children}</div>
    </Fold>
  );
}

/** What few change, folded; open where the address brought something for it. */
export function FinerSections({ open }: { readonly open: boolean }) {
  const t = useTranslations('runs.new');
  return (
    <div className="border-b border-rule pb-2">
      <Finer title={t('sections.sampling')} note={t('sections.samplingNote')} open={open}>
        <NumberField name="candidateSampling.temperature" placeholder="0.7" />
        <NumberField name="candidateSampling.topP" placeholder={t('byEndpoint')} />
        <NumberField name="candidateSampling.maxOutputTokens" placeholder="512" />
        <NumberField name="judgeSampling.temperature" placeholder="0.2" />
        <NumberField name="judgeSampling.topP" placeholder={t('byEndpoint')} />
        <NumberField name="judgeSampling.maxOutputTokens" placeholder="2048" />
      </Finer>
      <Finer title={t('sections.play')} note={t('sections.playNote')} open={open}>
        <NumberField name="trials" />
        <NumberField name="seed" />
        <BriefingField />
        <MaskField />
      </Finer>
      <Finer title={t('sections.carry')} note={t('sections.carryNote')} open={open}>
        <NumberField name="concurrency" />
        <NumberField name="maxCostUsd" placeholder={t('noCap')} />
      </Finer>
    </div>
  );
}

function BriefingField() {
  const t = useTranslations('runs.new.fields.briefing');
  const { register } = useRunForm();
  return (
    <Field label={t('label')} hint={t('hint')}>
      {(control) => (
        <Select {...control} {...register('briefing')}>
          <option value="suite">{t('suite')}</option>
          <option value="profile">{t('profile')}</option>
        </Select>
      )}
    </Field>
  );
}

function MaskField() {
  const t = useTranslations('runs.new.fields.maskOwnName');
  const { register } = useRunForm();
  const maskOf = (entry: unknown) =>
    entry === '' || entry === undefined ? undefined : String(entry) === 'true';
  return (
    <Field label={t('label')} hint={t('hint')}>
      {(control) => (
        <Select {...control} {...register('maskOwnName', { setValueAs: maskOf })}>
          <option value="">{t('byProtocol')}</option>
          <option value="true">{t('yes')}</option>
          <option value="false">{t('no')}</option>
        </Select>
      )}
    </Field>
  );
}
