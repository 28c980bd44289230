import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** `nothing-run`: no board at all; `nothing-fits`: boards, but none the address asks for. */
export function EmptyBoard({ why }: { readonly why: 'nothing-run' | 'nothing-fits' }) {
  const t = useTranslations('leaderboard.empty');
  return (
    <EmptyState
      title={t('title')}
      action={
        <>
          {why === 'nothing-fits' && (
            <ButtonLink>
              <Link href="/">{t('all')}</Link>
            </ButtonLink>
          )}
          <ButtonLink tone="primary">
            <Link href="/runs/new">{t('newRun')}</Link>
          </ButtonLink>
        </>
      }
    >
      {why === 'nothing-run' ? t('body') : t('noFit')}
    </EmptyState>
  );
}
