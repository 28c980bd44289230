'use client';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations('frame.error');
  return (
    <div role="alert">
      <PageHeader title={t('title')} lede={t('body')} />
      {error.digest !== undefined && (
        <p className="figures mt-4 text-ink-faint">{t('reference', { digest: error.digest })}</p>
      )}
      <Button className="mt-8" onClick={retry}>
        {t('again')}
      </Button>
    </div>
  );
}
