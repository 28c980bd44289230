import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublishedTable } from '#components/published/published-table.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { OutsideLink } from '#components/ui/text-link.tsx';

const reasons = ['judge', 'suite', 'rules', 'intervals'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('published');
  return { title: t('title') };
}

export default async function PublishedPage() {
  const t = await getTranslations('published');
  return (
    <>
      <PageHeader
        above={t('above')}
        title={t('title')}
        lede={t.rich('lede', {
          paper: (text) => (
            <OutsideLink href="https://arxiv.org/abs/2401.12474">{text}</OutsideLink>
          ),
        })}
      />
      <section
        aria-labelledby="not-comparable"
        className="mt-8 mb-12 border-l-2 border-curtain pl-5"
      >
        <h2 id="not-comparable" className="font-serif text-2xl text-curtain italic">
          {t('notComparable.title')}
        </h2>
        <ul className="prose-programme mt-2 text-ink-soft">
          {reasons.map((reason) => (
            <li key={reason}>{t(`notComparable.${reason}`)}</li>
          ))}
        </ul>
      </section>
      <PublishedTable />
      <p className="mt-5 max-w-[80ch] text-[0.875rem] text-ink-faint">{t('legend')}</p>
    </>
  );
}
