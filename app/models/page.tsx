import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { services } from '#app/_server/services.ts';
import { BuiltInModels } from '#components/models/built-in-models.tsx';
import { CheckButton, RemoveButton } from '#components/models/model-buttons.tsx';
import { ModelEntry } from '#components/models/model-entry.tsx';
import { groupOf } from '#components/models/provider-groups.ts';
import { RegisterTabs } from '#components/models/register-tabs.tsx';
import { ClientMessages } from '#components/ui/client-messages.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader, SectionHeading } from '#components/ui/page-header.tsx';
import { RefreshWhileShown } from '#components/ui/refresh-while-shown.tsx';
import { checkModel, registerEndpoint, registerLocal, removeModel } from './actions.ts';

const registeredGroups = ['openai-compatible', 'local', 'recorded'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('models');
  return { title: t('title') };
}

export default async function ModelsPage() {
  const t = await getTranslations('models');
  const { models, runs } = services();
  const all = models.list();
  const inGroup = (group: string) => all.filter((model) => groupOf(model) === group);
  const registered = all.filter(({ spec }) => spec.provider !== 'scripted');
  const waiting = all.some(({ lastCheck }) => lastCheck?.state === 'waiting');
  return (
    <ClientMessages areas={['models']}>
      <PageHeader title={t('title')} lede={t('lede')} className="mb-10" />
      {waiting && <RefreshWhileShown everyMs={1500} />}
      {waiting && !runs.workerAlive() && (
        <Notice kind="error" title={t('noWorker.title')} className="mb-8">
          {t('noWorker.body')}
        </Notice>
      )}
      <div className="grid gap-14">
        {registered.length === 0 && (
          <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
        )}
        {registeredGroups
          .filter((group) => inGroup(group).length > 0)
          .map((group) => (
            <section key={group}>
              <SectionHeading>{t(`groups.${group}`)}</SectionHeading>
              <ul className="-mt-4">
                {inGroup(group).map((model) => (
                  <ModelEntry
                    key={model.slug}
                    model={model}
                    actions={
                      <>
                        {group !== 'recorded' && (
                          <CheckButton
                            check={checkModel.bind(null, model.slug)}
                            waiting={model.lastCheck?.state === 'waiting'}
                          />
                        )}
                        <RemoveButton
                          slug={model.slug}
                          remove={removeModel.bind(null, model.slug)}
                        />
                      </>
                    }
                  />
                ))}
              </ul>
            </section>
          ))}
        <section>
          <SectionHeading>{t('register.title')}</SectionHeading>
          <div className="max-w-4xl">
            <RegisterTabs endpoint={registerEndpoint} local={registerLocal} />
          </div>
        </section>
        <BuiltInModels judges={inGroup('judge')} controls={inGroup('control')} />
      </div>
    </ClientMessages>
  );
}
