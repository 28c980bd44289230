'use client';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { ChoiceGroup, Radio } from '#components/ui/choice.tsx';
import { SectionHeading } from '#components/ui/page-header.tsx';
import { protocol } from '#lib/plan/protocol.ts';
import { FieldErrorLine } from './field-error-line.tsx';
import { useRunForm } from './form-values.ts';
import { ModelBoxes } from './model-boxes.tsx';
import { isAmong, type ModelChoice } from './model-choice.ts';
import { NumberField } from './number-field.tsx';
import {
  type AddPromptPack,
  type PromptPackChoice,
  PromptPackField,
} from './prompt-pack-field.tsx';

export function PanelSection(props: {
  readonly models: readonly ModelChoice[];
  readonly packs: readonly PromptPackChoice[];
  readonly addPack: AddPromptPack;
}) {
  const t = useTranslations('runs.new');
  const { control, register } = useRunForm();
  const candidates = useWatch({ control, name: 'candidates' });
  const judges = props.models.filter(({ kind }) => kind !== 'control');
  const themselves = judges.filter((each) => isAmong(each, props.models, candidates));
  return (
    <section>
      <SectionHeading>{t('sections.judges')}</SectionHeading>
      <FieldErrorLine name="judges" />
      <div className="grid gap-6">
        <ModelBoxes
          name="judges"
          legend={t('groups.judges')}
          models={judges}
          judgingThemselves={themselves.map(({ slug }) => slug)}
        />
        <ChoiceGroup legend={t('fields.protocol.label')}>
          {protocol.options.map((each) => (
            <Radio
              key={each}
              value={each}
              hint={t(`fields.protocol.${each}.hint`)}
              {...register('protocol')}
            >
              {t(`fields.protocol.${each}.name`)}
            </Radio>
          ))}
        </ChoiceGroup>
        <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <NumberField name="samples" placeholder={t('byDefault')} />
          <PromptPackField packs={props.packs} add={props.addPack} />
        </div>
      </div>
    </section>
  );
}
