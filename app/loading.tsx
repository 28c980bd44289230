import { useTranslations } from 'next-intl';

export default function Loading() {
  const t = useTranslations('frame');
  return (
    <p role="status" className="animate-pulse font-serif text-2xl text-ink-faint italic">
      {t('loading')}
    </p>
  );
}
