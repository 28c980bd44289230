import { useFormatter, useTranslations } from 'next-intl';
import { useErrorKind } from '#components/runs/error-kind.ts';
import type { ModelListing } from './model-listing.ts';

/** What the model answered when it was last asked, or the plain reason why it did not. */
export function CheckResult({ check }: { readonly check: ModelListing['lastCheck'] }) {
  const t = useTranslations('models.check');
  const format = useFormatter();
  const errorKind = useErrorKind();
  if (check === null) return null;
  switch (check.state) {
    case 'waiting':
      return (
        <p role="status" className="mt-2 animate-pulse text-ink-faint italic">
          {t('waiting')}
        </p>
      );
    case 'failed':
      return (
        <p className="mt-2 border-l-2 border-curtain pl-3 wrap-anywhere">
          <span className="text-curtain">{t('failed', { kind: errorKind(check.kind) })}</span>{' '}
          <span lang="en">{check.message}</span>
        </p>
      );
    case 'answered':
      return (
        <div className="mt-2 border-l-2 border-hairline pl-3">
          <p className="text-ink-faint italic">{check.question}</p>
          <p className="font-serif wrap-anywhere whitespace-pre-line">{check.answer}</p>
          <p className="text-[0.8125rem] text-ink-faint figures">
            {t('answered', {
              latency: format.number(check.latencyMs / 1000, { maximumFractionDigits: 2 }),
              input: check.inputTokens ?? '—',
              output: check.outputTokens ?? '—',
            })}
          </p>
        </div>
      );
  }
}
