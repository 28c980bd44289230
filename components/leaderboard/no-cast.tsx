import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button.tsx';

/** Under a board on which the controls stand alone: how a model gets on it. */
export function NoCast() {
  const t = useTranslations('leaderboard');
  return (
    <section aria-labelledby="no-cast" className="mt-12">
      <h2 id="no-cast" className="font-serif text-2xl italic">
        {t('noCast.title')}
      </h2>
      <p className="mt-1 text-ink-soft">{t('noCast.body')}</p>
      <div className="mt-4 flex gap-3">
        <ButtonLink tone="primary" size="small">
          <Link href="/models">{t('empty.models')}</Link>
        </ButtonLink>
        <ButtonLink size="small">
          <Link href="/runs/new">{t('empty.newRun')}</Link>
        </ButtonLink>
      </div>
    </section>
  );
}
