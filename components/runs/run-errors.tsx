import { useTranslations } from 'next-intl';
import type { RunProgress } from '#lib/run/progress.ts';
import { useErrorKind } from './error-kind.ts';

/** What went wrong, by kind, the commonest first; each with one example in the endpoint's own words. */
export function RunErrors({ errors }: Pick<RunProgress, 'errors'>) {
  const errorKind = useErrorKind();
  const t = useTranslations('runs');
  if (errors.length === 0) return null;
  return (
    <div>
      <h2 className="mb-1 text-xl">{t('errors.title')}</h2>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {[...errors]
          .sort((a, b) => b.count - a.count)
          .map(({ kind, count, example }) => (
            <li key={kind} className="grid gap-x-6 py-2.5 sm:grid-cols-[3rem_14rem_minmax(0,1fr)]">
              <span className="figures text-curtain">{t('errors.times', { count })}</span>
              <span>{errorKind(kind)}</span>
              <span lang="en" className="wrap-anywhere text-ink-soft">
                {example}
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
