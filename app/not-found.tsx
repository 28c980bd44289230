import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export default function NotFound() {
  const t = useTranslations('frame.notFound');
  return (
    <>
      <PageHeader above="404" title={t('title')} lede={t('body')} />
      <ButtonLink className="mt-8">
        <Link href="/">{t('back')}</Link>
      </ButtonLink>
    </>
  );
}
