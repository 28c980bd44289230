'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { SuiteSummary } from '#lib/benchmark/suite.ts';
import { type RunRequest, type RunRequestInput, runRequest } from '#lib/plan/run-request.ts';
import { CastSection } from './cast-section.tsx';
import { EstimateSlip } from './estimate-slip.tsx';
import { FinerSections } from './finer-sections.tsx';
import type { ModelChoice } from './model-choice.ts';
import { PanelSection } from './panel-section.tsx';
import type { AddPromptPack, PromptPackChoice } from './prompt-pack-field.tsx';
import { SuiteSection } from './suite-section.tsx';

/** Resolves with the run's id, or with what stands against it. */
export type StartRun = (
  request: RunRequestInput,
) => Promise<{ readonly run: string } | { readonly problem: string }>;

interface NewRunFormProps {
  readonly suites: readonly SuiteSummary[];
  readonly models: readonly ModelChoice[];
  readonly packs: readonly PromptPackChoice[];
  readonly defaults: RunRequestInput;
  /** The finer settings stand open: the address brought some. */
  readonly finerOpen: boolean;
  readonly start: StartRun;
  readonly addPack: AddPromptPack;
}

export function NewRunForm({ start, defaults, ...props }: NewRunFormProps) {
  const t = useTranslations('runs.new');
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const form = useForm<RunRequestInput, unknown, RunRequest>({
    resolver: zodResolver(runRequest),
    defaultValues: defaults,
    mode: 'onTouched',
  });
  const submit = form.handleSubmit(async (request) => {
    setProblem(undefined);
    const result = await start(request);
    if ('run' in result) router.push(`/runs/${result.run}`);
    else setProblem(result.problem);
  });
  const { isSubmitting, isSubmitSuccessful } = form.formState;
  // Until the run's page has come, a second press would start a second run.
  const busy = isSubmitting || (isSubmitSuccessful && problem === undefined);
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={submit}
        className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]"
      >
        <div className="grid content-start gap-12">
          <SuiteSection suites={props.suites} />
          <CastSection models={props.models} />
          <PanelSection models={props.models} packs={props.packs} addPack={props.addPack} />
          <FinerSections open={props.finerOpen} />
        </div>
        <div className="grid content-start gap-5 lg:sticky lg:top-6 lg:self-start">
          <EstimateSlip />
          {problem !== undefined && (
            <Notice kind="error" title={t('refused')}>
              <p className="wrap-anywhere whitespace-pre-line">{problem}</p>
            </Notice>
          )}
          <Button type="submit" tone="primary" disabled={busy}>
            {t(busy ? 'starting' : 'start')}
          </Button>
          <p className="text-[0.8125rem] text-ink-faint">{t('startNote')}</p>
        </div>
      </form>
    </FormProvider>
  );
}
