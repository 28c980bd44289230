import { useFormatter, useTranslations } from 'next-intl';
import { CodeBlock } from '#components/ui/code.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { type Definition, DefinitionList } from '#components/ui/definition-list.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { SectionHeading } from '#components/ui/page-header.tsx';
import type { RunRecord } from '#lib/run/run-record.ts';

/** Everything needed to repeat the run, and beside it how it was carried out. */
export function Manifest({ run }: { readonly run: RunRecord }) {
  const t = useTranslations('runs.manifest');
  const items = useManifestItems(run);
  return (
    <section className="mt-14">
      <SectionHeading>{t('title')}</SectionHeading>
      <p className="mb-3 flex flex-wrap items-center gap-x-3">
        <span className="font-mono text-[0.8125rem] wrap-anywhere">{run.manifestHash}</span>
        <CopyButton text={run.manifestHash} label={t('copyHash')} />
      </p>
      <Fold summary={t('settings')}>
        <DefinitionList items={items} className="mt-2 mb-4" />
      </Fold>
      <Fold summary={t('plan')}>
        <CodeBlock className="mt-2 max-h-[32rem] overflow-y-auto" {...{ tabIndex: 0 }}>
          {JSON.stringify(run.plan, null, 2)}
        </CodeBlock>
      </Fold>
    </section>
  );
}

function useManifestItems({ plan, settings }: RunRecord): readonly Definition[] {
  const t = useTranslations('runs.manifest');
  const format = useFormatter();
  const { candidate, judge } = plan.sampling;
  const none = t('none');
  const items = {
    suite: `${plan.suite.id} ${plan.suite.version} · ${plan.suite.hash}`,
    cases: format.number(plan.cases.length),
    panel: plan.panel.map(({ slug, samples }) => `${slug} × ${samples}`).join(', '),
    prompts: `${plan.prompts.id} · ${plan.prompts.hash}`,
    trials: format.number(plan.trials),
    seed: String(plan.seed),
    candidateSampling: JSON.stringify(candidate),
    judgeSampling: JSON.stringify(judge),
    briefing: plan.briefing,
    maskOwnName: t(plan.maskOwnName ? 'yes' : 'no'),
    concurrency: format.number(settings.concurrency),
    maxCost:
      settings.maxCostUsd === null
        ? none
        : format.number(settings.maxCostUsd, { style: 'currency', currency: 'USD' }),
  } as const;
  const names = [
    'suite',
    'cases',
    'panel',
    'prompts',
    'trials',
    'seed',
    'candidateSampling',
    'judgeSampling',
    'briefing',
    'maskOwnName',
    'concurrency',
    'maxCost',
  ] as const;
  return names.map((name) => ({ key: name, term: t(name), value: items[name] }));
}
