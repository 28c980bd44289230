import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Code } from '#components/ui/code.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { CheckResult } from './check-result.tsx';
import type { ModelListing } from './model-listing.ts';
import { PriceText } from './price-text.tsx';

interface ModelEntryProps {
  readonly model: ModelListing;
  /** Buttons. */
  readonly actions: ReactNode;
}

/** A registered model: what it is, whether it can be asked, what it last answered. */
export function ModelEntry({ model, actions }: ModelEntryProps) {
  const t = useTranslations('models');
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-hairline py-4 md:grid-cols-[minmax(0,1fr)_max-content]">
      <div className="min-w-0">
        <h3 className="font-serif text-xl wrap-anywhere">{model.slug}</h3>
        <Facts model={model} />
        {model.missingSecret !== null && (
          <p className="mt-2 border-l-2 border-curtain pl-3">
            {t.rich('missingSecret', {
              variable: () => <Code>{model.missingSecret}</Code>,
            })}
          </p>
        )}
        <CheckResult check={model.lastCheck} />
      </div>
      <div className="flex items-start gap-2">{actions}</div>
    </li>
  );
}

function Facts({ model: { spec } }: Pick<ModelEntryProps, 'model'>) {
  const t = useTranslations('models.facts');
  switch (spec.provider) {
    case 'openai-compatible':
      return (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          <span className="wrap-anywhere">
            {t.rich('endpoint', {
              model: () => <Code>{spec.model}</Code>,
              url: () => <Code>{spec.baseUrl}</Code>,
            })}
          </span>
          <span>
            {spec.apiKeyEnv === undefined
              ? t('noKey')
              : t.rich('keyFrom', { variable: () => <Code>{spec.apiKeyEnv}</Code> })}
          </span>
          <PriceText prices={spec.prices} />
          {spec.systemRole === 'first-user' && <Mark>{t('noSystemRole')}</Mark>}
        </p>
      );
    case 'local':
      return (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
          <Code className="wrap-anywhere">{spec.path}</Code>
          <span>{t('fingerprint', { start: spec.fingerprint.slice(0, 12) })}</span>
          {spec.systemRole === 'first-user' && <Mark>{t('noSystemRole')}</Mark>}
        </p>
      );
    case 'recorded':
      return <p className="text-ink-soft">{t('recorded', { model: spec.model })}</p>;
    case 'scripted':
      return <p className="text-ink-soft">{t('scripted', { script: spec.script })}</p>;
  }
}
