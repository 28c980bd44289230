import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { services } from '#app/_server/services.ts';
import { SuiteList } from '#components/suites/suite-list.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('suites');
  return { title: t('title') };
}

export default async function SuitesPage() {
  const t = await getTranslations('suites');
  const suites = services().suites.list();
  return (
    <>
      <PageHeader title={t('title')} lede={t('lede')} className="mb-10" />
      {suites.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      ) : (
        <SuiteList suites={suites} />
      )}
    </>
  );
}
