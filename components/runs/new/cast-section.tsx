'use client';
import { useTranslations } from 'next-intl';
import { SectionHeading } from '#components/ui/page-header.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { FieldErrorLine } from './field-error-line.tsx';
import { ModelBoxes } from './model-boxes.tsx';
import type { ModelChoice } from './model-choice.ts';

export function CastSection({ models }: { readonly models: readonly ModelChoice[] }) {
  const t = useTranslations('runs.new');
  const registered = models.filter(({ kind }) => kind === 'registered');
  const controls = models.filter(({ kind }) => kind === 'control');
  return (
    <section>
      <SectionHeading>{t('sections.candidates')}</SectionHeading>
      <FieldErrorLine name="candidates" />
      <div className="grid gap-6">
        {registered.length === 0 ? (
          <p className="text-ink-soft">
            {t.rich('noModels', {
              models: (words) => <TextLink href="/models">{words}</TextLink>,
            })}
          </p>
        ) : (
          <ModelBoxes name="candidates" legend={t('groups.models')} models={registered} />
        )}
        <ModelBoxes name="candidates" legend={t('groups.controls')} models={controls} />
      </div>
    </section>
  );
}
