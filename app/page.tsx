import { useTranslations } from 'next-intl';
import { PageHeader } from '#components/ui/page-header.tsx';

export default function LeaderboardPage() {
  const t = useTranslations('frame');
  return <PageHeader title={t('title')} lede={t('description')} />;
}
