import { useTranslations } from 'next-intl';

/** Says that a text goes on where the page does not; nothing where it is whole. */
export function LeftOut({ count }: { readonly count: number }) {
  const t = useTranslations('transcript');
  if (count === 0) return null;
  return <p className="mt-1 font-sans text-[0.875rem] text-ink-faint">{t('leftOut', { count })}</p>;
}
