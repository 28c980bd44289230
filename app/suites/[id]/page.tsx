import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { services } from '#app/_server/services.ts';
import { DramatisPersonae } from '#components/suites/dramatis-personae.tsx';
import { SuiteHash } from '#components/suites/suite-hash.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { type Definition, DefinitionList } from '#components/ui/definition-list.tsx';
import { PageHeader, SectionHeading } from '#components/ui/page-header.tsx';
import { TextLink } from '#components/ui/text-link.tsx';
import { languages } from '#lib/benchmark/language.ts';
import type { Suite } from '#lib/benchmark/suite.ts';

interface SuitePageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: SuitePageProps): Promise<Metadata> {
  const { id } = await params;
  return { title: services().suites.get(id)?.title ?? id };
}

export default async function SuitePage({ params }: SuitePageProps) {
  const [{ id }, t] = await Promise.all([params, getTranslations('suites')]);
  const suite = services().suites.get(id);
  if (suite === undefined) notFound();
  return (
    <>
      <PageHeader
        above={<TextLink href="/suites">{t('title')}</TextLink>}
        title={suite.title}
        lede={suite.description}
        actions={
          <>
            <ButtonLink>
              <Link href={`/?suite=${suite.id}`}>{t('boards')}</Link>
            </ButtonLink>
            <ButtonLink tone="primary">
              <Link href={`/runs/new?suite=${suite.id}`}>{t('newRun')}</Link>
            </ButtonLink>
          </>
        }
      />
      <DefinitionList items={await facts(suite)} className="mt-8 mb-14" />
      <SectionHeading>{t('dramatisPersonae')}</SectionHeading>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        {languages.map((language) => {
          const cast = suite.characters.filter((each) => each.language === language);
          return cast.length === 0 ? null : (
            <DramatisPersonae key={language} suite={id} language={language} cast={cast} />
          );
        })}
      </div>
    </>
  );
}

async function facts(suite: Suite): Promise<readonly Definition[]> {
  const t = await getTranslations('suites');
  const probes = suite.characters.flatMap((each) => each.probes);
  const inside = probes.filter(({ boundary }) => boundary === 'inside').length;
  const sides = t('probesBySide', { inside, outside: probes.length - inside });
  const items = [
    { key: 'version', value: `${suite.id} ${suite.version}` },
    { key: 'hash', value: <SuiteHash hash={suite.hash} suite={suite.id} /> },
    { key: 'characters', value: suite.characters.length },
    { key: 'probes', value: `${probes.length} (${sides})` },
    { key: 'licence', value: suite.licence },
    { key: 'citation', value: suite.citation },
  ] as const;
  return items
    .filter(({ value }) => value !== undefined)
    .map(({ key, value }) => ({ key, value, term: t(`facts.${key}`) }));
}
